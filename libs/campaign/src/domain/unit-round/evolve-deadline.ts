import { addDays, daysBetween, type Only } from '@vandong/kernel';
import type { UnitRoundEvent } from '../events/index.js';
import { initialUnitRound, type StepRecord, type UnitRoundState } from './state.js';

/** The steps the unit owes, each with its first deadline. */
export function opened(
  state: UnitRoundState,
  { data, occurredAt }: Only<UnitRoundEvent, 'UnitRoundOpened'>,
): UnitRoundState {
  const { campaign, round, unit, profile, strength, coverageTarget, outlineVersion } = data;
  return {
    ...initialUnitRound,
    notices: state.notices,
    opening: { campaign, round, unit, profile, at: occurredAt },
    strength,
    coverageTarget,
    outlineVersion,
    steps: data.steps.map(({ step, opensOn, dueOn, carriedOver, criteria }) => ({
      step,
      status: 'absent',
      ...(opensOn && { opensOn }),
      firstDueOn: dueOn,
      dueOn,
      baseDueOn: dueOn,
      dueSince: occurredAt,
      windowEndsOn: dueOn,
      carriedOver: carriedOver !== undefined,
      criteria,
    })),
    tasks: data.tasks.map((task) => ({ ...task, status: 'open' })),
  };
}

/** The first deadline stays; a calendar's move keeps the day that was meant, so that it can move back. */
export function moved(
  state: UnitRoundState,
  { data, occurredAt }: Only<UnitRoundEvent, 'StepDeadlineMoved'>,
): UnitRoundState {
  const { step, to, cause } = data;
  const change = (record: StepRecord): StepRecord => ({
    ...record,
    dueOn: to,
    dueSince: occurredAt,
    baseDueOn: cause === 'calendar' ? record.baseDueOn : to,
    windowEndsOn: windowAfter(record, data),
  });
  return { ...state, steps: state.steps.map((each) => (each.step === step ? change(each) : each)) };
}

/** A pause or an extension moves the window with the date in it; an own date inside the window does not. */
function windowAfter(
  { windowEndsOn }: StepRecord,
  { from, to, cause }: Only<UnitRoundEvent, 'StepDeadlineMoved'>['data'],
) {
  switch (cause) {
    case 'pause':
    case 'extension':
      return addDays(windowEndsOn, Math.max(0, daysBetween(from, to)));
    case 'calendar':
    case 'reschedule':
    case 'newOutline':
      return windowEndsOn < to ? to : windowEndsOn;
  }
}
