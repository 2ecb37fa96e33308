import { refuse, rollForward, type Day } from '@vandong/kernel';
import { endLadder } from '@vandong/notice/domain';
import type { Step, UnitRoundEvent } from '../events/index.js';
import type { DecideExtension, PauseUnit, RequestExtension, ResumeUnit, WaiveStep } from './commands.js';
import type { Approver, UnitRoundFacts } from './facts.js';
import { resume } from './pause.js';
import { expected, mustSay, notAccountability } from './settle.js';
import { isSettled, type StepRecord, type UnitRoundState } from './state.js';

/** Asked by the unit's head (acting and in charge included), with a reason. */
export function requestExtension(
  command: RequestExtension,
  state: UnitRoundState,
  { at, unitHeads }: UnitRoundFacts,
): UnitRoundEvent[] {
  const { request, step, to, reason, by } = command;
  const known = state.extensions.find((each) => each.request === request);
  notAccountability(step);
  if (known)
    return known.step === step && known.to === to && known.by === by
      ? []
      : refuse('unitRound.extensionKnown', { request });
  mustBeLater(mustBeOpen(state, step), to);
  mustSay(reason);
  if (!unitHeads.includes(by)) refuse('unitRound.notUnitHead', { by });
  if (state.extensions.some((each) => each.step === step && each.status === 'asked'))
    refuse('unitRound.extensionPending', { step });
  return [{ type: 'ExtensionRequested', occurredAt: at, data: { request, step, to, reason, by } }];
}

export function decideExtension(
  command: DecideExtension,
  state: UnitRoundState,
  facts: UnitRoundFacts,
): UnitRoundEvent[] {
  const { request, granted, reason, by } = command;
  const asked =
    state.extensions.find((each) => each.request === request) ?? refuse('unitRound.extensionUnknown', { request });
  if (asked.status !== 'asked') {
    return asked.status === (granted ? 'granted' : 'refused') ? [] : refuse('unitRound.extensionDecided', { request });
  }
  const { step } = asked;
  const record = mustBeOpen(state, step);
  const approver = mustApprove(facts, by);
  if (asked.by === by) refuse('unitRound.ownRequest', { request });
  if (!granted) {
    mustSay(reason);
    return [{ type: 'ExtensionDecided', occurredAt: facts.at, data: { request, step, granted, reason, by } }];
  }
  const to = rollForward(facts.calendar, command.to ?? asked.to);
  mustBeLater(record, to);
  const limit = approver.notBeyond[step];
  if (limit !== undefined && to > limit) refuse('unitRound.beyondSuperior', { step, to, limit });
  return [
    { type: 'ExtensionDecided', occurredAt: facts.at, data: { request, step, granted, to, reason, by } },
    { type: 'StepDeadlineMoved', occurredAt: facts.at, data: { step, from: record.dueOn, to, cause: 'extension' } },
    ...endLadder(state.notices, step, 'moved', facts.at),
  ];
}

/** By the approver, with a reason; also for a step that has not begun. */
export function waiveStep(
  { step, reason, by }: WaiveStep,
  state: UnitRoundState,
  facts: UnitRoundFacts,
): UnitRoundEvent[] {
  const { status } = expected(state, step);
  notAccountability(step);
  if (status === 'waived') return [];
  mustBeOpen(state, step);
  mustSay(reason);
  mustApprove(facts, by);
  return [
    { type: 'StepWaived', occurredAt: facts.at, data: { step, reason, by } },
    ...endLadder(state.notices, step, 'cancelled', facts.at),
  ];
}

export function pauseUnit({ reason, by }: PauseUnit, state: UnitRoundState, facts: UnitRoundFacts): UnitRoundEvent[] {
  if (state.pause?.causes.includes('unit')) return [];
  mustSay(reason);
  mustApprove(facts, by);
  return [{ type: 'UnitPaused', occurredAt: facts.at, data: { cause: 'unit', reason, by } }];
}

export function resumeUnit({ by }: ResumeUnit, state: UnitRoundState, facts: UnitRoundFacts): UnitRoundEvent[] {
  if (!state.pause?.causes.includes('unit')) return [];
  mustApprove(facts, by);
  return resume(state, 'unit', by, facts.at, facts.calendar);
}

function mustBeOpen(state: UnitRoundState, step: Step): StepRecord {
  const record = expected(state, step);
  return isSettled(record) ? refuse('unitRound.stepSettled', { step }) : record;
}

function mustBeLater({ step, dueOn }: StepRecord, to: Day): void {
  if (to <= dueOn) refuse('unitRound.notLater', { step, to, dueOn });
}

function mustApprove({ approver }: UnitRoundFacts, by: string): Approver {
  if (!approver || approver.persons.length === 0)
    return refuse('unitRound.approverVacant', { post: approver?.post ?? '' });
  return approver.persons.includes(by) ? approver : refuse('unitRound.notApprover', { by, post: approver.post });
}
