import { dayOf, Refusal, refuse } from '@vandong/kernel';
import type { Criterion, UnitRoundEvent } from '../events/index.js';
import type { ReceiveAssignment, RecordPlan } from './commands.js';
import type { UnitRoundFacts } from './facts.js';
import { notInFuture, underWay } from './settle.js';
import { recordOf, type UnitRoundState } from './state.js';

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** A numbered plan is asked of offices and divisions; a team only receives its assignment. */
function mustOwe(state: UnitRoundState, ...criteria: readonly Criterion[]): void {
  const owed = recordOf(state, 'plan')?.criteria ?? [];
  if (!criteria.some((criterion) => owed.includes(criterion)))
    refuse('unitRound.notOwed', { step: 'plan', profile: state.opening?.profile ?? '' });
}

export function recordPlan(command: RecordPlan, state: UnitRoundState, { at }: UnitRoundFacts): UnitRoundEvent[] {
  const { documentNo, issuedOn, basis, sixClarities } = command;
  const data = { documentNo, issuedOn, basis, sixClarities };
  if (
    state.plan &&
    same(data, {
      documentNo: state.plan.documentNo,
      issuedOn: state.plan.issuedOn,
      basis: state.plan.basis,
      sixClarities: state.plan.sixClarities,
    })
  )
    return [];
  mustOwe(state, 'plan.basis', 'plan.document', 'plan.sixClarities');
  underWay(state, 'plan');
  notInFuture(issuedOn, dayOf(at));
  const unmet = [
    ...(basis.some((each) => each.trim()) ? [] : [{ code: 'plan.basis' }]),
    ...(documentNo.trim() ? [] : [{ code: 'plan.document' }]),
  ];
  if (unmet.length > 0) throw new Refusal('unitRound.planIncomplete', unmet);
  return [{ type: 'PlanRecorded', occurredAt: at, data }];
}

export function receiveAssignment(
  command: ReceiveAssignment,
  state: UnitRoundState,
  { at }: UnitRoundFacts,
): UnitRoundEvent[] {
  const { receivedOn, contactOfficer } = command;
  if (state.assignment?.receivedOn === receivedOn && state.assignment.contactOfficer === contactOfficer) return [];
  mustOwe(state, 'plan.assignmentReceived', 'plan.contactOfficer');
  underWay(state, 'plan');
  notInFuture(receivedOn, dayOf(at));
  return [{ type: 'AssignmentReceived', occurredAt: at, data: { receivedOn, contactOfficer } }];
}
