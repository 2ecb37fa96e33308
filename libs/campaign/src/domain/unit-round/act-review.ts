import { dayOf, Refusal, refuse, type Unmet } from '@vandong/kernel';
import { endLadder } from '@vandong/notice/domain';
import type { UnitRoundEvent } from '../events/index.js';
import type { CompleteStep, ConfirmNothingArose, RecordReview } from './commands.js';
import { unmetOf } from './criteria.js';
import type { UnitRoundFacts } from './facts.js';
import { begun, completed, notAccountability, notInFuture, underWay } from './settle.js';
import { isSettled, type Conclusion, type UnitRoundState } from './state.js';

/** Every conclusion becomes a task with an owner and a date (C18); none at all is said so. */
export function recordReview(
  { kind: _, ...data }: RecordReview,
  state: UnitRoundState,
  { at }: UnitRoundFacts,
): UnitRoundEvent[] {
  const { documentNo, heldOn, conclusions } = data;
  const said = (review: typeof data) =>
    JSON.stringify([review.documentNo, review.heldOn, review.conclusions.map(parts)]);
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

/**
 * Of commendation it is refused while a proposal is open: then something did arise. Of accountability it is the unit's own
 * statement, taken whatever the reviews, also when they settled the step: another answer would tell of leaders under review.
 */
export function confirmNothingArose(
  { step, by }: ConfirmNothingArose,
  state: UnitRoundState,
  facts: UnitRoundFacts,
): UnitRoundEvent[] {
  if (state.nothingArose.includes(step)) return [];
  const confirmed: UnitRoundEvent = { type: 'NothingArose', occurredAt: facts.at, data: { step, by } };
  if (step === 'accountability') {
    begun(state, step);
    // whoever has confirmed is chased no more, though a review may keep the step open
    return [confirmed, ...endLadder(state.notices, step, 'completed', facts.at)];
  }
  underWay(state, step);
  const open = facts.proposals.filter(({ closedAt }) => closedAt === undefined).length;
  const unmet = [{ code: 'commendation.settled', params: { open, total: facts.proposals.length } }];
  if (open > 0) throw new Refusal('unitRound.casesOpen', unmet, { step });
  return [confirmed];
}

/** A person says the step is done; the answer is the list of what is missing. */
export function completeStep({ step }: CompleteStep, state: UnitRoundState, facts: UnitRoundFacts): UnitRoundEvent[] {
  const record = begun(state, step);
  notAccountability(step);
  if (record.status === 'done') return [];
  if (isSettled(record)) refuse('unitRound.stepSettled', { step });
  const unmet = unmetOf(state, record, facts);
  if (unmet.length > 0) throw new Refusal('unitRound.unmet', unmet, { step });
  return completed(state, step, dayOf(facts.at), facts.at);
}
