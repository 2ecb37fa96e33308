import { dayOf, refuse } from '@vandong/kernel';
import type { UnitRoundEvent } from '../events/index.js';
import type { AcceptTask, DeliverTask, WaiveTask } from './commands.js';
import type { UnitRoundFacts } from './facts.js';
import { mustSay, notInFuture, underWay } from './settle.js';
import type { TaskRecord, UnitRoundState } from './state.js';

const taskOf = (state: UnitRoundState, task: string): TaskRecord =>
  state.tasks.find((each) => each.task === task) ?? refuse('unitRound.taskUnknown', { task });

export function deliverTask(
  { task, deliverable, by }: DeliverTask,
  state: UnitRoundState,
  { at }: UnitRoundFacts,
): UnitRoundEvent[] {
  const known = taskOf(state, task);
  if (known.status !== 'open' && known.deliverable === deliverable) return [];
  underWay(state, 'implementation');
  if (known.status === 'accepted' || known.status === 'waived') refuse('unitRound.taskSettled', { task });
  if (!deliverable.trim()) refuse('unitRound.deliverableMissing', { task });
  return [{ type: 'TaskDelivered', occurredAt: at, data: { task, deliverable, by } }];
}

export function acceptTask(
  { task, on, by }: AcceptTask,
  state: UnitRoundState,
  { at }: UnitRoundFacts,
): UnitRoundEvent[] {
  const { status } = taskOf(state, task);
  if (status === 'accepted') return [];
  underWay(state, 'implementation');
  if (status === 'waived') refuse('unitRound.taskSettled', { task });
  if (status === 'open') refuse('unitRound.taskNotDelivered', { task });
  notInFuture(on, dayOf(at));
  return [{ type: 'TaskAccepted', occurredAt: at, data: { task, on, by } }];
}

export function waiveTask(
  { task, reason, by }: WaiveTask,
  state: UnitRoundState,
  { at }: UnitRoundFacts,
): UnitRoundEvent[] {
  const { status } = taskOf(state, task);
  if (status === 'waived') return [];
  underWay(state, 'implementation');
  if (status === 'accepted') refuse('unitRound.taskSettled', { task });
  mustSay(reason);
  return [{ type: 'TaskWaived', occurredAt: at, data: { task, reason, by } }];
}
