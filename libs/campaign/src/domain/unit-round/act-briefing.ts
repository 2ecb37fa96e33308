import { dayOf, refuse } from '@vandong/kernel';
import type { UnitRoundEvent } from '../events/index.js';
import type { PlanBriefing, RecordBriefing, UpdateStrength } from './commands.js';
import type { UnitRoundFacts } from './facts.js';
import { sessionRecord } from './session-record.js';
import { begun, expected, notInFuture } from './settle.js';
import type { UnitRoundState } from './state.js';

/** An acknowledgement is bound to the outline in force (C20). */
function mustBeCurrent(outlineVersion: number, { outlineVersion: current }: UnitRoundState): void {
  if (current === 0) refuse('unitRound.outlineNotPublished');
  if (outlineVersion !== current) refuse('unitRound.outlineVersion', { given: outlineVersion, current });
}

export function planBriefing(
  { kind: _, ...data }: PlanBriefing,
  state: UnitRoundState,
  { at }: UnitRoundFacts,
): UnitRoundEvent[] {
  expected(state, 'briefing');
  const known = state.sessions.find(({ session }) => session === data.session);
  if (known?.held) refuse('unitRound.sessionHeld', { session: data.session });
  if (known && known.on === data.on && known.time === data.time && known.outlineVersion === data.outlineVersion)
    return [];
  mustBeCurrent(data.outlineVersion, state);
  if (data.on < dayOf(at)) refuse('unitRound.dayInPast', { on: data.on, today: dayOf(at) });
  return [{ type: 'BriefingPlanned', occurredAt: at, data }];
}

/** May still be recorded when the step is done: the make-up list is worked off later. */
export function recordBriefing(
  { kind: _, ...said }: RecordBriefing,
  state: UnitRoundState,
  { at }: UnitRoundFacts,
): UnitRoundEvent[] {
  const known = state.sessions.find(({ session }) => session === said.session);
  // planned for the make-up list it is held for it: nobody has to say so again
  const data = { ...said, ...(known?.makeUp && { makeUp: true }) };
  if (known?.held) {
    return known.record === sessionRecord(data) ? [] : refuse('unitRound.sessionHeld', { session: data.session });
  }
  begun(state, 'briefing');
  mustBeCurrent(data.outlineVersion, state);
  notInFuture(data.heldOn, dayOf(at));
  const counted = data.present + data.absentees.length;
  if (counted > state.strength) refuse('unitRound.moreThanStrength', { counted, strength: state.strength });
  if (data.makeUpOn !== undefined && data.makeUpOn <= data.heldOn)
    refuse('unitRound.makeUpBeforeSession', { makeUpOn: data.makeUpOn, heldOn: data.heldOn });
  return [{ type: 'BriefingHeld', occurredAt: at, data }];
}

export function updateStrength(
  { strength }: UpdateStrength,
  state: UnitRoundState,
  { at }: UnitRoundFacts,
): UnitRoundEvent[] {
  return strength === state.strength ? [] : [{ type: 'StrengthUpdated', occurredAt: at, data: { strength } }];
}
