import type { IntervalTable } from '@vandong/projection';
import { intervalDdl, table } from '@vandong/projection/tables';

/**
 * unit × round × step on two axes: today's matrix and that of any past day are the same SQL with two predicates.
 * Lateness is no column: it follows from `due_on`, the calendar and the moment that is shown.
 */
export const stepTable = {
  name: 'step_interval',
  key: { case_id: 'text', step: 'text' },
  value: {
    campaign: 'text',
    round: 'integer',
    unit: 'text',
    /** `absent` · `entered` · `done` · `waived` · `missed` */
    state: 'text',
    opens_on: 'date',
    first_due_on: 'date',
    due_on: 'date',
    entered_at: 'timestamptz',
    completed_on: 'date',
    carried_over: 'boolean',
    paused_unit: 'boolean',
    paused_campaign: 'boolean',
    withdrawn: 'boolean',
  },
} as const satisfies IntervalTable;
export const stepDdl = intervalDdl(stepTable, '(campaign, round, known_to, valid_to)');
export const unitRoundTable = table('unit_round', {
  columns: {
    case_id: 'text',
    campaign: 'text',
    round: 'integer',
    unit: 'text',
    profile: 'text',
    strength: 'integer',
    coverage_target: 'integer',
    outline_version: 'integer',
    opened_at: 'timestamptz',
    criteria: 'jsonb',
    plan_no: 'text',
    plan_on: 'date',
    plan_basis: 'integer',
    six_clarities: 'boolean',
    received_on: 'date',
    contact_officer: 'text',
    review_no: 'text',
    review_on: 'date',
    conclusions: 'jsonb',
    no_commendation: 'boolean',
    closed_at: 'timestamptz',
    outcome: 'text',
    position: 'bigint',
  },
  key: ['case_id'],
  indexes: ['(unit)'],
});
export const pauseTable = table('pause', {
  columns: {
    case_id: 'text',
    cause: 'text',
    since: 'timestamptz',
    known: 'timestamptz',
    until: 'timestamptz',
    until_known: 'timestamptz',
    reason: 'text',
    by_person: 'text',
    position: 'bigint',
  },
  key: ['position'],
  indexes: ['(case_id)'],
});
export const moveTable = table('deadline_move', {
  columns: {
    case_id: 'text',
    step: 'text',
    from_on: 'date',
    to_on: 'date',
    cause: 'text',
    moved_at: 'timestamptz',
    known: 'timestamptz',
    position: 'bigint',
  },
  key: ['position'],
  indexes: ['(case_id)'],
});
export const waiverTable = table('step_waiver', {
  columns: {
    case_id: 'text',
    step: 'text',
    reason: 'text',
    by_person: 'text',
    at: 'timestamptz',
    known: 'timestamptz',
    position: 'bigint',
  },
  key: ['position'],
  indexes: ['(case_id)'],
});
export const extensionTable = table('extension', {
  columns: {
    case_id: 'text',
    request: 'text',
    step: 'text',
    to_on: 'date',
    reason: 'text',
    by_person: 'text',
    requested_at: 'timestamptz',
    known: 'timestamptz',
    granted: 'boolean',
    granted_to: 'date',
    decided_at: 'timestamptz',
    decided_known: 'timestamptz',
    decided_by: 'text',
    decision_reason: 'text',
    position: 'bigint',
  },
  key: ['case_id', 'request'],
});
export const unitTaskTable = table('unit_task', {
  columns: {
    case_id: 'text',
    task: 'text',
    due_on: 'date',
    known: 'timestamptz',
    added_at: 'timestamptz',
    delivered_at: 'timestamptz',
    delivered_known: 'timestamptz',
    deliverable: 'text',
    delivered_by: 'text',
    accepted_on: 'date',
    accepted_known: 'timestamptz',
    waived_at: 'timestamptz',
    waived_known: 'timestamptz',
    waived_reason: 'text',
  },
  key: ['case_id', 'task'],
});
/** `absentees` names people: shown only inside their own unit's line of command. */
export const sessionTable = table('session', {
  columns: {
    case_id: 'text',
    session: 'text',
    on_day: 'date',
    time: 'text',
    outline_version: 'integer',
    known: 'timestamptz',
    held_on: 'date',
    held_known: 'timestamptz',
    present: 'integer',
    absentees: 'jsonb',
    make_up_on: 'date',
    make_up: 'boolean',
  },
  key: ['case_id', 'session'],
});
