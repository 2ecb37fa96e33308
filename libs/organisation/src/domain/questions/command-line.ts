import type { Day } from '@vandong/kernel';
import type { AsOf } from '../as-of.js';
import type { OrganisationState } from '../organisation-state.js';
import { endOf, isHeld, type HoldingMode, type Post } from '../unit/index.js';
import { chainUp } from './command.js';
import { fieldsOf, managingUnitOf, postsOn } from './people.js';
import { unitOn } from './units.js';

/** A leader's post of a unit: who held it on the day of the act, who before, and who holds it today. */
export interface LeaderPost {
  readonly post: string;
  readonly rank: 'head' | 'deputy';
  /** what a deputy was in charge of on the day */
  readonly fields: readonly string[];
  readonly holder?: { readonly officer: string; readonly mode: HoldingMode };
  /** the last holder before the day, when the post was vacant on it */
  readonly before?: string;
  /** who holds the post today */
  readonly now?: string;
}
export interface CommandLevel {
  readonly unit: string;
  readonly posts: readonly LeaderPost[];
}
/** The line of command over an officer on a day, from the unit that managed him to the top. */
export interface CommandLine {
  readonly officer: string;
  readonly on: Day;
  readonly today: Day;
  readonly managingUnit: string;
  /** the kind of work of the managing unit */
  readonly field?: string;
  readonly levels: readonly CommandLevel[];
}

/** Undefined when no unit managed the officer on that day. */
export function commandLineOver(
  state: OrganisationState,
  officer: string,
  asOf: AsOf,
  today: Day,
): CommandLine | undefined {
  const managingUnit = managingUnitOf(state, officer, asOf);
  const unit = managingUnit === undefined ? undefined : unitOn(state, managingUnit, asOf);
  if (!unit) return undefined;
  const levels = chainUp(state, unit.unit, asOf).map((id) => ({
    unit: id,
    posts: leaderPosts(state, id, asOf, today),
  }));
  return { officer, on: asOf.on, today, managingUnit: unit.unit, ...(unit.field && { field: unit.field }), levels };
}

function leaderPosts(state: OrganisationState, unit: string, asOf: AsOf, today: Day): LeaderPost[] {
  return postsOn(state, unit, asOf).flatMap((post) =>
    post.rank === 'staff' ? [] : [leaderPost(post, post.rank, asOf, { ...asOf, on: today })],
  );
}

function leaderPost(post: Post, rank: LeaderPost['rank'], asOf: AsOf, today: AsOf): LeaderPost {
  const then = post.tenures.find((tenure) => isHeld(tenure, asOf));
  const now = post.tenures.find((tenure) => isHeld(tenure, today))?.officer;
  const before = then ? undefined : lastBefore(post, asOf);
  return {
    post: post.post,
    rank,
    fields: fieldsOf(post, asOf),
    ...(then && { holder: { officer: then.officer, mode: then.mode } }),
    ...(before && { before }),
    ...(now && { now }),
  };
}

function lastBefore(post: Post, asOf: AsOf): string | undefined {
  const ends = post.tenures.flatMap((tenure) => {
    const end = endOf(tenure, asOf);
    return end && end <= asOf.on && end > tenure.from ? [{ officer: tenure.officer, end }] : [];
  });
  return ends.sort((a, b) => (a.end < b.end ? 1 : -1))[0]?.officer;
}
