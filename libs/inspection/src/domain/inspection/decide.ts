import { dayOf, endOfDay, isDay, refuse, unreachable, type Decider } from '@vandong/kernel';
import { decideNotices, endLadder } from '@vandong/notice/domain';
import type { InspectionEvent } from '../events/index.js';
import type { CommandOf, InspectionCommand } from './commands.js';
import { evolve } from './evolve.js';
import { decideLook } from './look.js';
import { schedule } from './schedule.js';
import { MATTER, unknownInspection, type InspectionState, type KnownInspection } from './state.js';

/** More in one set of minutes is a slip of the pen. */
const MOST_FINDINGS = 500;

function decide(command: InspectionCommand, state: InspectionState): readonly InspectionEvent[] {
  if (command.kind === 'schedule') return schedule(command, state);
  if (command.kind === 'look') return decideLook(command, state);
  if (state.status === 'unknown') return refuse('inspection.unknown');
  switch (command.kind) {
    case 'reschedule':
      return reschedule(command, state);
    case 'record':
      return recordMinutes(command, state);
    case 'cancel':
      return cancel(command, state);
    case 'openNotice':
    case 'logContact':
    case 'approveReminder':
    case 'waiveReminder':
      if (command.matter !== MATTER) refuse('notice.noSuchMatter', { matter: command.matter });
      return decideNotices(command, state.notices);
    default:
      return unreachable(command);
  }
}

function reschedule(
  { at, dueOn, reason, approver, lead }: CommandOf<'reschedule'>,
  state: KnownInspection,
): InspectionEvent[] {
  if (!isDay(dueOn)) refuse('inspection.dayInvalid', { field: 'dueOn', found: dueOn });
  if (state.status === 'scheduled' && state.dueOn === dueOn) return [];
  mustBeScheduled(state, at);
  if (!reason.trim()) refuse('inspection.reasonMissing');
  if (approver === lead) refuse('inspection.approverIsLead');
  if (dueOn < dayOf(at)) refuse('inspection.dueInPast', { dueOn });
  if (dueOn < state.plan.opensOn || dueOn > state.windowEndsOn) {
    refuse('inspection.dueOutsideWindow', { dueOn, opensOn: state.plan.opensOn, windowEndsOn: state.windowEndsOn });
  }
  return [
    ...endLadder(state.notices, MATTER, 'moved', at),
    { type: 'InspectionRescheduled', occurredAt: at, data: { dueOn, reason, approver } },
  ];
}

/** Recording ends the ladder in the same append, so no reminder can follow the completion. */
function recordMinutes({ kind: _, at, ...minutes }: CommandOf<'record'>, state: KnownInspection): InspectionEvent[] {
  const { conductedOn, minutesNo, findingCount } = minutes;
  if (state.record && sameMinutes(state.record, minutes)) return [];
  mustBeScheduled(state, at);
  if (!minutesNo.trim()) refuse('inspection.minutesNoMissing');
  if (!isDay(conductedOn)) refuse('inspection.dayInvalid', { field: 'conductedOn', found: conductedOn });
  if (conductedOn > dayOf(at)) refuse('inspection.conductedInFuture', { conductedOn });
  if (conductedOn < state.plan.opensOn)
    refuse('inspection.conductedBeforeOpening', { conductedOn, opensOn: state.plan.opensOn });
  if (!Number.isInteger(findingCount) || findingCount < 0 || findingCount > MOST_FINDINGS)
    refuse('inspection.findingCountInvalid', { most: MOST_FINDINGS });
  return [
    ...endLadder(state.notices, MATTER, 'completed', at),
    { type: 'InspectionRecorded', occurredAt: at, data: minutes },
  ];
}

function sameMinutes(a: NonNullable<KnownInspection['record']>, b: NonNullable<KnownInspection['record']>): boolean {
  const plain = ({ conductedOn, result, minutesNo, findingCount, photo }: typeof a) =>
    JSON.stringify([conductedOn, result, minutesNo, findingCount, photo ?? null]);
  return plain(a) === plain(b);
}

function cancel({ at, reason, by }: CommandOf<'cancel'>, state: KnownInspection): InspectionEvent[] {
  if (state.status === 'cancelled') return [];
  mustBeScheduled(state, at);
  if (!reason.trim()) refuse('inspection.reasonMissing');
  return [
    ...endLadder(state.notices, MATTER, 'cancelled', at),
    { type: 'InspectionCancelled', occurredAt: at, data: { reason, by } },
  ];
}

/** A window that ended without minutes is over, also when nobody has looked since. */
function mustBeScheduled({ status, record, windowEndsOn }: KnownInspection, at: string): void {
  switch (status) {
    case 'scheduled':
      if (at > endOfDay(windowEndsOn)) refuse('inspection.windowEnded', { windowEndsOn });
      return;
    case 'recorded':
      return refuse('inspection.alreadyRecorded', { minutesNo: record?.minutesNo ?? '' });
    case 'missed':
      return refuse('inspection.windowEnded', { windowEndsOn });
    case 'cancelled':
      return refuse('inspection.cancelled');
    default:
      return unreachable(status);
  }
}

export const inspectionDecider: Decider<InspectionState, InspectionCommand, InspectionEvent> = {
  initial: unknownInspection,
  decide,
  evolve,
};
