import type { TimelineEvent } from '@vandong/campaign/read-model';
import { proposals } from '@vandong/commendation/read-model';
import { inspectionsById } from '@vandong/inspection/read-model';
import { categoryOf } from '@vandong/kernel';
import type { Reading } from './reading.js';
import { knownVisits } from './visits.js';

/** Events that say who was told: the rest is what happened. */
export const noticeTypes: ReadonlySet<string> = new Set([
  'NoticeDecided',
  'NoticeOpened',
  'ContactLogged',
  'FormalReminderDrafted',
  'FormalReminderApproved',
  'FormalReminderWaived',
  'FormalReminderWithdrawn',
]);

/** Whose an event is: the unit it is about, and the unit that chases what is due in it. */
interface Case {
  readonly unit: string | undefined;
  readonly chasedBy: string | undefined;
  /** until when it was owed, as far as the case has one date */
  readonly dueOn?: string;
}
export type SeenEvent = TimelineEvent & { readonly of: Case };

/**
 * The events of cases of a kind the reader has the right to, each with whose it is. Every page that shows what happened
 * takes them from here: a kind that is closed to a reader is closed on all of them. Files of violations and reviews are
 * not asked for here; whoever reads their timeline has found the file first.
 */
export async function seenEvents(reading: Reading, events: readonly TimelineEvent[]): Promise<SeenEvent[]> {
  const { reader } = reading;
  const streams = [...new Set(events.map(({ stream }) => stream))];
  const cases = new Map([...(await visitsOf(reading, streams)), ...(await awardsOf(reading, streams))]);
  const follows = await reader.units('followUp.read');
  const inspects = await reader.units('inspection.read');
  const within = (units: readonly string[] | undefined, unit: string | undefined) =>
    units === undefined || (unit !== undefined && units.includes(unit));
  return events.flatMap((event) => {
    const kind = categoryOf(event.stream);
    const own = { unit: event.unit ?? undefined, chasedBy: event.unit ?? undefined };
    const of = cases.get(event.stream) ?? (closed.has(kind) ? undefined : own);
    if (!of) return [];
    if (files.has(kind)) return [{ ...event, of }];
    // the inspected unit never reads who was told of a visit
    if (noticeTypes.has(event.type) && !within(follows, of.chasedBy)) return [];
    if (event.data['step'] === 'inspection' && !within(inspects, of.unit)) return [];
    return [{ ...event, of }];
  });
}

/** Kinds of which an event is shown only with its case. */
const closed: ReadonlySet<string> = new Set(['inspection', 'commendation']);
const files: ReadonlySet<string> = new Set(['violation', 'leaderReview']);
const ofKind = (streams: readonly string[], kind: string) => streams.filter((stream) => categoryOf(stream) === kind);

async function visitsOf(reading: Reading, streams: readonly string[]): Promise<(readonly [string, Case])[]> {
  const ids = ofKind(streams, 'inspection').map((stream) => stream.slice('inspection-'.length));
  const visits = ids.length ? await inspectionsById(reading.snapshot, reading.moment, ids) : [];
  const known = await knownVisits(reading, visits);
  return known.map(({ caseId, unit, chairUnit, dueOn }) => [caseId, { unit, chasedBy: chairUnit, dueOn }]);
}

async function awardsOf(reading: Reading, streams: readonly string[]): Promise<(readonly [string, Case])[]> {
  const cases = ofKind(streams, 'commendation');
  const made = cases.length ? await proposals(reading.snapshot, reading.moment, { cases }) : [];
  const known = await knownProposals(reading, made);
  return known.map(({ caseId, unit }) => [caseId, { unit, chasedBy: unit }]);
}

/** Proposals of units whose commendations the reader may read, and his own. */
export async function knownProposals<T extends { readonly unit: string; readonly subject: string }>(
  { reader }: Pick<Reading, 'reader'>,
  made: readonly T[],
): Promise<T[]> {
  if (!reader.may('commendation.read')) return [];
  const reads = await reader.units('commendation.read');
  return made.filter(({ unit, subject }) => reads === undefined || reads.includes(unit) || subject === reader.officer);
}
