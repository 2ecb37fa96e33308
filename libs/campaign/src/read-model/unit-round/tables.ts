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
/** What stays as the round opened it. */
export const unitRoundTable = table('unit_round', {
  columns: {
    case_id: 'text',
    campaign: 'text',
    round: 'integer',
    unit: 'text',
    profile: 'text',
    coverage_target: 'integer',
    opened_at: 'timestamptz',
    criteria: 'jsonb',
    position: 'bigint',
  },
  key: ['case_id'],
  indexes: ['(unit)'],
});
/** What changes while it runs: a page as of a past day shows what held on that day. */
export const fileTable = {
  name: 'unit_round_interval',
  key: { case_id: 'text' },
  value: {
    strength: 'integer',
    outline_version: 'integer',
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
  },
} as const satisfies IntervalTable;
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
/** Waived, accepted or delivered: which of them it is, in this order, follows from what holds at the moment that is shown. */
export const unitTaskTable = {
  name: 'unit_task_interval',
  key: { case_id: 'text', task: 'text' },
  value: {
    due_on: 'date',
    delivered_at: 'timestamptz',
    deliverable: 'text',
    delivered_by: 'text',
    accepted_on: 'date',
    waived_at: 'timestamptz',
    waived_reason: 'text',
  },
} as const satisfies IntervalTable;
/** `absentees` names people: shown only inside their own unit's line of command. */
export const sessionTable = {
  name: 'session_interval',
  key: { case_id: 'text', session: 'text' },
  value: {
    on_day: 'date',
    time: 'text',
    outline_version: 'integer',
    held_on: 'date',
    present: 'integer',
    absentees: 'jsonb',
    make_up_on: 'date',
    signed_list: 'text',
    make_up: 'boolean',
  },
} as const satisfies IntervalTable;
export const intervalTables = [stepDdl, ...[fileTable, unitTaskTable, sessionTable].map((each) => intervalDdl(each))];
