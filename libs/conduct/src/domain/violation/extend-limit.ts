import { addDays, dayOf, refuse, Refusal, type Day, type Unmet } from '@vandong/kernel';
import type { ViolationEvent } from '../events/index.js';
import { isOwnCase } from '../resolver/index.js';
import type { ExtendLimit } from './commands.js';
import type { ViolationState } from './state.js';

/** Calendar days from the detection to the decision, and for a complex case at most (dossier 6.3). */
const HANDLING_DAYS = 90;
const LONGEST_DAYS = 150;

/** The first limit. A limit on the authority never rolls (dossier 7.1). */
export const handlingLimit = (detectedOn: Day): Day => addDays(detectedOn, HANDLING_DAYS);
export const longestLimit = (detectedOn: Day): Day => addDays(detectedOn, LONGEST_DAYS);

/** A complex case gets more time once it is decided so, before its limit has passed; `from` keeps the limit it had. */
export function extendLimit(command: ExtendLimit, state: ViolationState): readonly ViolationEvent[] {
  const { kind: _kind, at, facts, ...order } = command;
  const { detectedOn, officer, occurredOn } =
    state.reported ?? refuse('conduct.notReported', { violation: order.violation });
  const last = state.extended;
  if (last && last.to === order.to && last.decisionNo === order.decisionNo && last.by === order.by) return [];
  if (state.concluded) refuse('conduct.alreadyConcluded', { conclusionNo: state.concluded.conclusionNo });
  const from = last?.to ?? handlingLimit(detectedOn);
  const unmet = notExtensible(command, from, longestLimit(detectedOn));
  if (unmet.length > 0) throw new Refusal(unmet[0]?.code ?? 'conduct.refused', unmet, unmet[0]?.params);
  const line = facts.line ?? refuse('conduct.officerUnmanaged', { officer, on: occurredOn });
  if (isOwnCase(order.by, line, facts.rule)) refuse('conduct.ownCase');
  return [{ type: 'HandlingLimitExtended', occurredAt: at, data: { ...order, from } }];
}

function notExtensible({ at, to, reason, decisionNo, decidedOn }: ExtendLimit, from: Day, longest: Day): Unmet[] {
  return [
    ...(reason.trim() ? [] : [{ code: 'conduct.reasonMissing' }]),
    ...(decisionNo.trim() ? [] : [{ code: 'conduct.decisionNoMissing' }]),
    ...(decidedOn > dayOf(at) ? [{ code: 'conduct.futureDay', params: { day: decidedOn } }] : []),
    ...(decidedOn > from ? [{ code: 'conduct.limitPassed', params: { limit: from } }] : []),
    ...(to <= from ? [{ code: 'conduct.limitNotLater', params: { to, limit: from } }] : []),
    ...(to > longest ? [{ code: 'conduct.limitTooLong', params: { longest } }] : []),
  ];
}
