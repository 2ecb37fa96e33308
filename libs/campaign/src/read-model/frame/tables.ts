import { table } from '@vandong/projection/tables';

export const campaignTable = table('campaign', {
  columns: {
    campaign: 'text',
    name: 'text',
    name_en: 'text',
    from_on: 'date',
    to_on: 'date',
    plan_no: 'text',
    plan_on: 'date',
    committee_no: 'text',
    committee_on: 'date',
    launched_at: 'timestamptz',
    closed_at: 'timestamptz',
    position: 'bigint',
  },
  key: ['campaign'],
});
/** `subtree` empty: the whole campaign */
export const suspensionTable = table('suspension', {
  columns: {
    campaign: 'text',
    subtree: 'text',
    since: 'timestamptz',
    known: 'timestamptz',
    until: 'timestamptz',
    until_known: 'timestamptz',
    reason: 'text',
    by_person: 'text',
    position: 'bigint',
  },
  key: ['position'],
});
export const seatTable = table('seat', {
  columns: {
    campaign: 'text',
    post: 'text',
    seat: 'text',
    valid_from: 'date',
    known: 'timestamptz',
    released_on: 'date',
    released_known: 'timestamptz',
    position: 'bigint',
  },
  key: ['position'],
});
export const phaseTable = table('phase', {
  columns: { campaign: 'text', phase: 'integer', name: 'text', name_en: 'text', from_on: 'date', to_on: 'date' },
  key: ['campaign', 'phase'],
});
export const roundTable = table('round', {
  columns: {
    campaign: 'text',
    round: 'integer',
    from_on: 'date',
    to_on: 'date',
    coverage_target: 'integer',
    profiles: 'jsonb',
    closed_at: 'timestamptz',
    closed_known: 'timestamptz',
  },
  key: ['campaign', 'round'],
});
export const enrolmentTable = table('enrolment', {
  columns: {
    campaign: 'text',
    round: 'integer',
    unit: 'text',
    profile: 'text',
    strength: 'integer',
    emulation_group: 'text',
    enrolled_at: 'timestamptz',
    known: 'timestamptz',
    withdrawn_at: 'timestamptz',
    withdrawn_known: 'timestamptz',
    withdrawn_reason: 'text',
    successor: 'text',
    position: 'bigint',
  },
  key: ['campaign', 'round', 'unit'],
});
export const outlineTable = table('outline', {
  columns: { campaign: 'text', version: 'integer', document_no: 'text', published_on: 'date' },
  key: ['campaign', 'version'],
});
export const taskTable = table('task', {
  columns: {
    campaign: 'text',
    round: 'integer',
    task: 'text',
    title: 'text',
    assignee: 'text',
    due_on: 'date',
    accountable: 'text',
    deliverable: 'text',
    authority: 'text',
    profiles: 'jsonb',
    linked_task: 'text',
    position: 'bigint',
  },
  key: ['campaign', 'round', 'task'],
});
