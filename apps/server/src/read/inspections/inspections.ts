import { inspectionsById, inspectionsOfRound, type InspectionOfDay } from '@vandong/inspection/read-model';
import { addWorkingDays } from '@vandong/kernel';
import type { z } from 'zod';
import type { inspectionPage, inspectionsPage } from '../../contract/index.js';
import { notFound } from '../../problems/index.js';
import { frameOf, knownVisits, labelsOf, type Reading } from '../reading/index.js';
import { both } from '../words/index.js';
import { ladderOf } from './ladder.js';
import { rowOf, type InspectionRow } from './rows.js';

export type InspectionsPage = Omit<z.infer<typeof inspectionsPage>, 'readAt'>;
export type InspectionPage = Omit<z.infer<typeof inspectionPage>, 'readAt'>;
/** The longest ladder reaches this many working days past the due date. */
const LADDER_REACH = 15;

const urgency: Readonly<Record<string, number>> = {
  late: 0,
  due: 1,
  run: 2,
  none: 3,
  suspended: 4,
  missed: 5,
  done: 6,
  waived: 7,
};
const worstFirst = (a: InspectionRow, b: InspectionRow) =>
  (urgency[a.state] ?? 9) - (urgency[b.state] ?? 9) ||
  (b.lateDays ?? 0) - (a.lateDays ?? 0) ||
  a.dueOn.localeCompare(b.dueOn) ||
  a.code.localeCompare(b.code);

export async function inspectionsOf(reading: Reading, asked?: number): Promise<InspectionsPage> {
  const { snapshot, moment } = reading;
  const { campaign, round } = await frameOf(reading, asked);
  const seen = await knownVisits(reading, await inspectionsOfRound(snapshot, moment, campaign.campaign, round.round));
  const units = await reading.units();
  const label = await labelsOf(
    reading,
    seen.map(({ leadPost }) => leadPost),
  );
  const rows = seen.map((each) => rowOf(each, units, label, reading)).sort(worstFirst);
  const count = (...states: string[]) => rows.filter(({ state }) => states.includes(state)).length;
  const scheduled = rows.filter(({ state }) => ['none', 'run', 'due'].includes(state));
  const until = scheduled
    .map(({ dueOn }) => dueOn)
    .sort()
    .at(-1);
  return {
    round: round.round,
    window: windowOf(seen, round),
    answer: {
      planned: rows.length,
      done: count('done'),
      scheduled: scheduled.length,
      late: count('late'),
      missed: count('missed'),
      ...(until && { scheduledUntil: until }),
    },
    total: rows.length,
    rows,
  };
}

function windowOf(inspections: readonly InspectionOfDay[], { from, to }: { from: string; to: string }) {
  const opens = inspections.map(({ opensOn }) => opensOn).sort();
  const ends = inspections.map(({ windowEndsOn }) => windowEndsOn).sort();
  return { from: opens[0] ?? from, to: ends.at(-1) ?? to };
}

export async function inspectionOf(reading: Reading, id: string): Promise<InspectionPage> {
  const { snapshot, moment, reader, today, calendarEntries, calendar } = reading;
  const [inspection] = await knownVisits(reading, await inspectionsById(snapshot, moment, [id]));
  if (!inspection) throw notFound();
  const label = await labelsOf(reading, [inspection.leadPost]);
  const seesTold = await reader.reaches('followUp.read', inspection.chairUnit);
  const now = moment.day === today && inspection.state === 'scheduled';
  const ladder = await ladderOf(reading, inspection);
  const reach = addWorkingDays(calendar, inspection.dueOn, LADDER_REACH);
  return {
    inspection: rowOf(inspection, await reading.units(), label, reading),
    ...(inspection.photo !== null && { photo: inspection.photo }),
    // the inspected unit is not told of a visit
    ladder: seesTold ? ladder : { ...ladder, rungs: [] },
    mayRecord: now && (await reader.reaches('inspection.record', inspection.chairUnit)),
    mayReschedule: now && (await reader.reaches('inspection.schedule', inspection.chairUnit)),
    unconfirmedDays: calendarEntries
      .filter(({ kind, date }) => kind === 'unconfirmed' && date > inspection.dueOn && date <= reach)
      .map(({ date, note, noteEn }) => ({ date, note: both(note, noteEn) })),
  };
}
