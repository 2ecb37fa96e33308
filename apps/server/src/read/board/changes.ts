import { changesSince, tasks, type TimelineEvent } from '@vandong/campaign/read-model';
import { inspectionsById } from '@vandong/inspection/read-model';
import { proposals } from '@vandong/commendation/read-model';
import { categoryOf, toInstant, toMillis } from '@vandong/kernel';
import type { z } from 'zod';
import type { changes } from '../../contract/index.js';
import { frameOf, knownVisits, labelsOf, whoseSteps, type Reading } from '../reading/index.js';
import type { Shown } from '../state/index.js';
import { noticeTypes } from './verdict.js';
import { eventWords } from '../words/index.js';

export type Changes = Omit<z.infer<typeof changes>, 'readAt'>;
const DAY_MS = 86_400_000;

/** Which state a row moved from and to, by the event that moved it. */
const moves: Readonly<Record<string, { readonly from?: Shown; readonly to: Shown }>> = {
  StepEntered: { from: 'none', to: 'run' },
  StepCompleted: { from: 'run', to: 'done' },
  StepWaived: { to: 'waived' },
  StepMissed: { from: 'late', to: 'missed' },
  StepReopened: { from: 'done', to: 'run' },
  StepDeadlineMoved: { to: 'run' },
  UnitPaused: { from: 'run', to: 'suspended' },
  UnitResumed: { from: 'suspended', to: 'run' },
  BriefingPlanned: { from: 'run', to: 'due' },
  BriefingHeld: { to: 'run' },
  TaskAccepted: { to: 'run' },
  ExtensionRequested: { to: 'due' },
  InspectionScheduled: { from: 'none', to: 'run' },
  InspectionRescheduled: { to: 'run' },
  InspectionRecorded: { from: 'run', to: 'done' },
  InspectionMissed: { from: 'late', to: 'missed' },
  FormalReminderDrafted: { to: 'late' },
  FormalReminderApproved: { to: 'late' },
  NoticeOpened: { to: 'due' },
  CommendationProposed: { from: 'none', to: 'run' },
  CommendationApproved: { from: 'run', to: 'done' },
};
const types = Object.keys(moves);

/** What moved in the 24 hours before the moment shown, newest first. */
export async function changesOf(reading: Reading): Promise<Changes> {
  const { snapshot, moment, reader } = reading;
  const events = await changesSince(snapshot, moment, toInstant(toMillis(moment.at) - DAY_MS), types);
  const unitOf = await unitsOf(reading, events);
  const followed = await reader.units('followUp.read');
  const allowed = await reader.units('board.read');
  const units = await reading.units();
  const label = await labelsOf(
    reading,
    events.flatMap(({ data }) => (typeof data['addresseePost'] === 'string' ? [data['addresseePost']] : [])),
  );
  const titles = await titlesOf(reading, events);
  const whose = await whoseSteps(
    reading,
    events.map(({ stream }) => stream),
  );
  const lookup = {
    unit: (id: string) => units.get(id)?.code ?? id,
    post: (id: string) => label(id).vi,
    task: (id: string) => titles.get(id) ?? id,
  };
  return {
    changes: events.flatMap((event) => {
      const { unit, teller } = unitOf(event);
      if (unit === undefined || (allowed && !allowed.includes(unit))) return [];
      // whom the inspecting side reminds of a visit is not for the unit that is to be visited
      if (teller !== undefined && noticeTypes.has(event.type) && followed && !followed.includes(teller)) return [];
      const text = eventWords(event.type, event.data, lookup, whose(event.stream));
      return [
        {
          position: event.position,
          unit,
          code: units.get(unit)?.code ?? unit,
          ...moves[event.type]!,
          text,
          occurredAt: event.occurredAt,
        },
      ];
    }),
  };
}

interface Owner {
  readonly unit?: string | undefined;
  /** the unit that chairs the inspection an event belongs to */
  readonly teller?: string;
}

async function unitsOf(reading: Reading, events: readonly TimelineEvent[]): Promise<(event: TimelineEvent) => Owner> {
  const { snapshot, moment } = reading;
  const streams = [...new Set(events.map(({ stream }) => stream))];
  const inspections = streams
    .filter((stream) => categoryOf(stream) === 'inspection')
    .map((stream) => stream.slice('inspection-'.length));
  const awards = streams.filter((stream) => categoryOf(stream) === 'commendation');
  const visits = await knownVisits(
    reading,
    inspections.length ? await inspectionsById(snapshot, moment, inspections) : [],
  );
  const made = awards.length ? await proposals(snapshot, moment, { cases: awards }) : [];
  const found = new Map<string, Owner>([
    ...visits.map(({ caseId, unit, chairUnit }) => [caseId, { unit, teller: chairUnit }] as const),
    ...made.map(({ caseId, unit }) => [caseId, { unit }] as const),
  ]);
  // a visit that is not known to the reader has no unit here, whatever its events say
  return ({ unit, stream }) =>
    found.get(stream) ?? (categoryOf(stream) === 'inspection' ? {} : { unit: unit ?? undefined });
}

async function titlesOf(reading: Reading, events: readonly TimelineEvent[]): Promise<Map<string, string>> {
  if (!events.some(({ type }) => type === 'TaskAccepted')) return new Map();
  const { campaign, round } = await frameOf(reading);
  return new Map(
    (await tasks(reading.snapshot, campaign.campaign, round.round)).map(({ task, title }) => [task, title]),
  );
}
