import { dayOf, refuse, Refusal, type Unmet } from '@vandong/kernel';
import type { ViolationEvent } from '../events/index.js';
import { OUTSIDE_SUPERIOR } from '../ids.js';
import { isOwnCase, resolveFurtherLevel, type FurtherLevel } from '../resolver/index.js';
import type { CaseFacts, OpenFurtherLevel } from './commands.js';
import { reachedBy, type ViolationState } from './state.js';

/** What the next order would open; undefined where the line of that day ends, or nothing was found. */
export function furtherLevelOf(
  state: ViolationState,
  { line, rule }: Pick<CaseFacts, 'line' | 'rule'>,
): FurtherLevel | undefined {
  const { concluded, resolved, further, annulled } = state;
  if (!line || !concluded || !resolved || annulled || concluded.outcome === 'noViolation') return undefined;
  const level = (further?.at(-1)?.level ?? resolved.levelsUp) + 1;
  return resolveFurtherLevel({ line, rule, field: concluded.field, level, reached: reachedBy(state) });
}

/**
 * A further level opens only by order of the authority that decides about it, with a reason (dossier 6.6). The order of a
 * superior outside is written down by whoever has the right to, under its number.
 */
export function openFurther(command: OpenFurtherLevel, state: ViolationState): readonly ViolationEvent[] {
  const { kind: _kind, at, facts, ...order } = command;
  const { concluded, further, annulled } = state;
  const last = further?.at(-1);
  if (last?.decisionNo === order.decisionNo && last.reason === order.reason && last.by === order.by) return [];
  if (!concluded) return refuse('conduct.notConcluded', { violation: order.violation });
  if (annulled) refuse('conduct.annulled', { decisionNo: annulled.decisionNo });
  mustBeOrder(command, concluded.concludedOn);
  const found = furtherLevelOf(state, facts) ?? refuse('conduct.noFurtherLevel');
  const { level, leaders, notOpened } = found;
  const [first] = leaders;
  if (!first) return refuse('conduct.nobodyFurther', { unit: found.unit, on: concluded.occurredOn });
  const reached = [concluded.officer, ...[...reachedBy(state), ...leaders].map(({ officer }) => officer)];
  if (reached.includes(order.by) || (facts.line && isOwnCase(order.by, facts.line, facts.rule)))
    refuse('conduct.ownCase');
  const { competentPost } = first;
  if (competentPost !== OUTSIDE_SUPERIOR && !facts.competent.includes(order.by))
    refuse('conduct.notCompetent', { competentPost });
  return [{ type: 'FurtherLevelOpened', occurredAt: at, data: { ...order, level, leaders, notOpened } }];
}

function mustBeOrder({ at, reason, decisionNo, orderedOn }: OpenFurtherLevel, concludedOn: string): void {
  const unmet: Unmet[] = [
    ...(reason.trim() ? [] : [{ code: 'conduct.reasonMissing' }]),
    ...(decisionNo.trim() ? [] : [{ code: 'conduct.decisionNoMissing' }]),
    ...(orderedOn > dayOf(at) ? [{ code: 'conduct.futureDay', params: { day: orderedOn } }] : []),
    ...(orderedOn < concludedOn ? [{ code: 'conduct.orderedBeforeConcluded', params: { concludedOn } }] : []),
  ];
  if (unmet.length > 0) throw new Refusal(unmet[0]?.code ?? 'conduct.refused', unmet, unmet[0]?.params);
}
