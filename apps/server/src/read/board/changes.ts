import { changesSince } from '@vandong/campaign/read-model';
import { toInstant, toMillis } from '@vandong/kernel';
import type { z } from 'zod';
import type { changes } from '../../contract/index.js';
import { eventTexts, seenEvents, type Reading } from '../reading/index.js';
import type { Shown } from '../state/index.js';
import { formerStates } from './former-state.js';

export type Changes = Omit<z.infer<typeof changes>, 'readAt'>;
const DAY_MS = 86_400_000;

/** Which state a row moved from and to, by the event that moved it; `open`: as its deadline made it until then. */
const moves: Readonly<Record<string, { readonly from?: Shown | 'open'; readonly to: Shown }>> = {
  StepEntered: { from: 'none', to: 'run' },
  StepCompleted: { from: 'open', to: 'done' },
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
  InspectionRecorded: { from: 'open', to: 'done' },
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
  const happened = await changesSince(snapshot, moment, toInstant(toMillis(moment.at) - DAY_MS), types);
  const allowed = await reader.units('board.read');
  const seen = (await seenEvents(reading, happened)).filter(
    ({ of: { unit } }) => unit !== undefined && (!allowed || allowed.includes(unit)),
  );
  const textOf = await eventTexts(reading, seen);
  const formerOf = await formerStates(reading, seen);
  const units = await reading.units();
  return {
    changes: seen.map((event) => {
      const { unit = '' } = event.of;
      const { from, to } = moves[event.type]!;
      const former = from === 'open' ? formerOf(event) : from;
      return {
        position: event.position,
        unit,
        code: units.get(unit)?.code ?? unit,
        ...(former && { from: former }),
        to,
        text: textOf(event),
        occurredAt: event.occurredAt,
      };
    }),
  };
}
