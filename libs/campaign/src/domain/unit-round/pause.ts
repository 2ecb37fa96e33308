import { addWorkingDays, dayOf, workingDaysBetween, type Instant, type WorkingCalendar } from '@vandong/kernel';
import { endLadder } from '@vandong/notice/domain';
import type { UnitRoundEvent } from '../events/index.js';
import { isSettled, type PauseCause, type StepRecord, type Turn, type UnitRoundState } from './state.js';

/** The how-manieth at this instant, after the last one. */
export const nextTurn = (last: Turn | undefined, at: Instant): number => (last?.at === at ? last.nth + 1 : 1);
/** The first has no number. */
export const again = (nth: number): { readonly again?: number } => (nth > 1 ? { again: nth } : {});

/** Takes one cause of the pause away; with the last one every open deadline moves by the working days that were paused. */
export function resume(
  state: UnitRoundState,
  cause: PauseCause,
  by: string,
  at: Instant,
  calendar: WorkingCalendar,
): UnitRoundEvent[] {
  // a person's command has a key of its own
  const nth = cause === 'campaign' ? nextTurn(state.campaignPause?.ended, at) : 1;
  const ended: UnitRoundEvent = { type: 'UnitResumed', occurredAt: at, data: { cause, by, ...again(nth) } };
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
