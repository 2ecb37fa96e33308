import { signedActs } from '../template/index.js';
import { caseActs } from './acts/cases.js';
import { placesOf, type Place } from './acts/place.js';
import { roundActs } from './acts/rounds.js';
import type { ActOf, HistoryRow, Told } from './acts/said.js';
import type { Fact, Facts } from './facts.js';

const acts: Readonly<Record<string, ActOf>> = { ...roundActs, ...caseActs } as Readonly<Record<string, ActOf>>;

/** What people did in the campaign, act by act, in the order of the log; what followed from it, follows again. */
export function historyRows(facts: Facts, campaign: string, open: boolean): readonly HistoryRow[] {
  const places = placesOf(facts);
  const followed = stepsThatFollowed(facts);
  return facts.all.flatMap((fact): HistoryRow[] => {
    const { person, occurredAt: at, stream } = fact;
    const place = places(stream);
    if (person === undefined || !Object.hasOwn(acts, fact.type) || followed.has(fact)) return [];
    // the working calendar belongs to no campaign
    if (place.campaign !== undefined && place.campaign !== campaign) return [];
    const told = acts[fact.type]!(fact, place);
    if (!told || (open && isKept(fact, told, place))) return [];
    const { unit, round } = place;
    return [{ at, person, ...(unit !== undefined && { unit }), ...(round !== undefined && { round }), ...told }];
  });
}

/**
 * Of officers' and leaders' files nothing, and nothing that an upload would be refused for. As the timeline has it: also a seventh step that is entered or settled tells of a leader
 * under review.
 */
function isKept({ data }: Fact, { act }: Told, { restricted }: Place): boolean {
  const { step, matter } = data as { readonly step?: string; readonly matter?: string };
  return restricted === true || signedActs.has(act) || step === 'accountability' || matter === 'accountability';
}

/** A step that was done because of another act of the same command (a review, a last task) is done by it again. */
function stepsThatFollowed({ all, of }: Facts): ReadonlySet<Fact> {
  const keyOf = ({ stream, commandId }: Fact) => `${stream} ${commandId}`;
  const causes = new Set(all.filter(({ type }) => type !== 'StepCompleted' && Object.hasOwn(acts, type)).map(keyOf));
  return new Set<Fact>(of('StepCompleted').filter((fact) => causes.has(keyOf(fact))));
}
