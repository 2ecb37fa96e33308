import { table } from '@vandong/projection/tables';

/** Files of officers and leaders: no shared table is ever joined with these, and no roll-up counts them. */
export const violationTable = table('restricted_violation', {
  columns: {
    violation: 'text', campaign: 'text', round: 'integer', unit: 'text', officer: 'text', act: 'text', field: 'text', summary: 'text', occurred_on: 'date', detected_on: 'date',
    reported_at: 'timestamptz', known: 'timestamptz', outcome: 'text', conclusion_no: 'text', concluded_on: 'date', concluded_known: 'timestamptz', concluded_by: 'text',
    rule_version: 'integer', leaders: 'jsonb', not_opened: 'jsonb', annulled_on: 'date', annulled_known: 'timestamptz', annulled_reason: 'text', position: 'bigint',
  },
  key: ['violation'],
  indexes: ['(unit)', '(officer)'],
});
export const leaderReviewTable = table('restricted_leader_review', {
  columns: {
    case_id: 'text', review: 'text', violation: 'text', leader: 'text', post: 'text', unit: 'text', campaign: 'text', round: 'integer', competent_post: 'text',
    opened_at: 'timestamptz', known: 'timestamptz', explain_by: 'date', decide_by: 'date', explanation: 'text', explained_at: 'timestamptz', explained_known: 'timestamptz',
    measure: 'text', reason: 'text', decision_no: 'text', decided_on: 'date', decided_known: 'timestamptz',
    waiver_reason: 'text', waiver_by: 'text', waiver_at: 'timestamptz', waiver_known: 'timestamptz', waived_at: 'timestamptz', waived_known: 'timestamptz', second_person: 'text',
    cancelled_at: 'timestamptz', cancelled_known: 'timestamptz', cancelled_cause: 'text', position: 'bigint',
  },
  key: ['case_id'],
  indexes: ['(violation)', '(leader)', '(unit)'],
});
export const liabilityRuleTable = table('liability_rule', {
  columns: { version: 'integer', valid_from: 'date', explain_working_days: 'integer', decide_days: 'integer', rows: 'jsonb' },
  key: ['version'],
});
