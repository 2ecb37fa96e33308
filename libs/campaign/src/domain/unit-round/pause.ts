import { addWorkingDays, dayOf, workingDaysBetween, type Instant, type WorkingCalendar } from '@vandong/kernel';
import { endLadder } from '@vandong/notice/domain';
import type { UnitRoundEvent } from '../events/index.js';
import { isSettled, type PauseCause, type StepRecord, type UnitRoundState } from './state.js';

/** Takes one cause of the pause away; with the last one every open deadline moves by the working days that were paused. */
export function resume(state: UnitRoundState, cause: PauseCause, by: string, at: Instant, calendar: WorkingCalendar): UnitRoundEvent[] {
  const ended: UnitRoundEvent = { type: 'UnitResumed', occurredAt: at, data: { cause, by } };
  if (!state.pause || state.pause.causes.some((each) => each !== cause)) return [ended];
  const pausedOn = dayOf(state.pause.since);
  const days = workingDaysBetween(calendar, pausedOn, dayOf(at));
  if (days === 0) return [ended];
  const move = (record: StepRecord): UnitRoundEvent[] => [
    {
      type: 'StepDeadlineMoved',
      occurredAt: at,
      data: { step: record.step, from: record.dueOn, to: addWorkingDays(calendar, record.dueOn, days), cause: 'pause' },
    },
    // what was late before the pause stays late by as much: its draft still stands
    ...(record.dueOn < pausedOn ? [] : endLadder(state.notices, record.step, 'moved', at)),
  ];
  return [ended, ...state.steps.filter((record) => !isSettled(record)).flatMap(move)];
}
