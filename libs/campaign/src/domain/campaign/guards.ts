import { dayOf, refuse, type Day } from '@vandong/kernel';
import type { CampaignFacts } from './facts.js';
import { seated, type CampaignState, type Seat } from './state.js';

/** Equal as plain JSON, whatever the order of keys and whether an absent field is said to be undefined. */
export const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([x], [y]) => (x < y ? -1 : 1)))
      : inner,
  );
}

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export const mustBeDrafted = (state: CampaignState): NonNullable<CampaignState['drafted']> =>
  state.drafted ?? refuse('campaign.unknown');

/** The campaign exists and is not over. */
export function mustExist(state: CampaignState): NonNullable<CampaignState['drafted']> {
  const drafted = mustBeDrafted(state);
  return state.closedAt ? refuse('campaign.closed') : drafted;
}

export function orderly({ from, to }: Period): void {
  if (to < from) refuse('campaign.periodBackwards', { from, to });
}

/** Dates of a part lie inside those of the whole (C2). */
export function within(outer: Period, inner: Period, code: string): void {
  orderly(inner);
  if (inner.from < outer.from || inner.to > outer.to)
    refuse(code, { from: inner.from, to: inner.to, outerFrom: outer.from, outerTo: outer.to });
}

/**
 * The person holds the post of one of the seats that day. Before the committee is established nobody does: a plan may be
 * issued by the same decision day, so an empty seat decides nothing.
 */
export function leads(
  state: CampaignState,
  facts: CampaignFacts,
  person: string,
  seats: readonly Seat[],
  on: Day = dayOf(facts.at),
): void {
  const members = seats.flatMap((seat) => seated(state, seat, on) ?? []);
  if (members.length === 0 && !state.committee) return;
  if (!members.some(({ post }) => facts.holdersOf(post, on).includes(person)))
    refuse('campaign.noAuthority', { person, seats: seats.join(', ') });
}
