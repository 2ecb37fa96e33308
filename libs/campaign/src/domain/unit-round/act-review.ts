import { dayOf, Refusal, refuse, type Unmet } from '@vandong/kernel';
import type { UnitRoundEvent } from '../events/index.js';
import type { CompleteStep, ConfirmNothingArose, RecordReview } from './commands.js';
import { unmetOf } from './criteria.js';
import type { UnitRoundFacts } from './facts.js';
import { begun, completed, notInFuture, underWay } from './settle.js';
import { isSettled, type Conclusion, type UnitRoundState } from './state.js';

/** Every conclusion becomes a task with an owner and a date (C18); none at all is said so. */
export function recordReview({ kind: _, ...data }: RecordReview, state: UnitRoundState, { at }: UnitRoundFacts): UnitRoundEvent[] {
  const { documentNo, heldOn, conclusions } = data;
  const said = (review: typeof data) => JSON.stringify([review.documentNo, review.heldOn, review.conclusions.map(parts)]);
  if (state.review && said(state.review) === said(data)) return [];
  underWay(state, 'review');
  notInFuture(heldOn, dayOf(at));
  const unmet = [
    ...(documentNo.trim() ? [] : [{ code: 'review.document' }]),
    ...conclusions.flatMap((conclusion) => missingOf(conclusion, heldOn)),
  ];
  if (unmet.length > 0) throw new Refusal('unitRound.reviewIncomplete', unmet);
  return [{ type: 'ReviewRecorded', occurredAt: at, data }];
}

const parts = ({ task, title, owner, dueOn }: Conclusion) => [task, title, owner, dueOn];

const missingOf = ({ task, title, owner, dueOn }: Conclusion, heldOn: string): Unmet[] => [
  ...(title.trim() ? [] : [{ code: 'conclusion.title', params: { task } }]),
  ...(owner.trim() ? [] : [{ code: 'conclusion.owner', params: { task } }]),
  ...(dueOn > heldOn ? [] : [{ code: 'conclusion.dueOn', params: { task, dueOn, heldOn } }]),
];

/** Refused while a case of the round is open: then something did arise. */
export function confirmNothingArose({ step, by }: ConfirmNothingArose, state: UnitRoundState, facts: UnitRoundFacts): UnitRoundEvent[] {
  if (state.nothingArose.includes(step)) return [];
  underWay(state, step);
  const cases = step === 'commendation' ? facts.proposals : facts.reviews;
  const open = cases.filter(({ closedAt }) => closedAt === undefined).length;
  if (open > 0) throw new Refusal('unitRound.casesOpen', [{ code: `${step}.settled`, params: { open, total: cases.length } }], { step });
  return [{ type: 'NothingArose', occurredAt: facts.at, data: { step, by } }];
}

/** A person says the step is done; the answer is the list of what is missing. */
export function completeStep({ step }: CompleteStep, state: UnitRoundState, facts: UnitRoundFacts): UnitRoundEvent[] {
  const record = begun(state, step);
  if (record.status === 'done') return [];
  if (isSettled(record)) refuse('unitRound.stepSettled', { step });
  const unmet = unmetOf(state, record, facts);
  if (unmet.length > 0) throw new Refusal('unitRound.unmet', unmet, { step });
  return completed(state, step, dayOf(facts.at), facts.at);
}
