import type { Day, Instant } from '@vandong/kernel';
import { Refusal, refuse } from '@vandong/kernel';
import { endLadder } from '@vandong/notice/domain';
import type { Step, UnitRoundEvent } from '../events/index.js';
import { unmetOf } from './criteria.js';
import type { UnitRoundFacts } from './facts.js';
import { missingBefore } from './order.js';
import { isSettled, recordOf, type StepRecord, type UnitRoundState } from './state.js';

/** The step is done: its ladder ends and drafts that nobody signed are withdrawn. */
export const completed = (state: UnitRoundState, step: Step, completedOn: Day, at: Instant): UnitRoundEvent[] => [
  { type: 'StepCompleted', occurredAt: at, data: { step, completedOn } },
  ...endLadder(state.notices, step, 'completed', at),
];

/** Completed when it is under way and nothing is missing. */
export function completedIfMet(
  state: UnitRoundState,
  step: Step,
  completedOn: Day,
  facts: UnitRoundFacts,
): UnitRoundEvent[] {
  const record = recordOf(state, step);
  if (record?.status !== 'entered' || unmetOf(state, record, facts).length > 0) return [];
  return completed(state, step, completedOn, facts.at);
}

/** The record of a step the unit owes. */
export const expected = (state: UnitRoundState, step: Step): StepRecord =>
  recordOf(state, step) ?? refuse('unitRound.stepNotExpected', { step });

/** The step has begun, or the command would skip what must come first: then the refusal lists it. */
export function begun(state: UnitRoundState, step: Step): StepRecord {
  const record = expected(state, step);
  if (record.status !== 'absent') return record;
  const missing = missingBefore(state, step);
  if (missing.length > 0) throw new Refusal('unitRound.stepSkipped', missing, { step });
  return refuse('unitRound.stepNotOpenYet', { step, opensOn: record.opensOn ?? record.dueOn });
}

/** The step is under way. */
export function underWay(state: UnitRoundState, step: Step): StepRecord {
  const record = begun(state, step);
  return isSettled(record) ? refuse('unitRound.stepSettled', { step }) : record;
}

/** One answer, settled or not: anything else would tell whether a leader of the unit is under review (dossier 9.1). */
export function notAccountability(step: Step): void {
  if (step === 'accountability') refuse('unitRound.ownStatementOnly', { step });
}

export function notInFuture(on: Day, today: Day): void {
  if (on > today) refuse('unitRound.dayInFuture', { on, today });
}

export const mustSay = (reason: string): void => {
  if (!reason.trim()) refuse('unitRound.reasonMissing');
};
