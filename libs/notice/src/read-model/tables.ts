import { table, type Table } from '@vandong/projection/tables';

export interface NoticeTables {
  readonly notice: Table;
  readonly reminder: Table;
  readonly contact: Table;
}

/** Twins: notices of leader reviews live in tables of their own, so that no shared count can hold them. */
const tables = (prefix: string): NoticeTables => ({
  notice: table(`${prefix}notice`, {
    columns: {
      case_id: 'text',
      matter: 'text',
      due_on: 'date',
      rung: 'integer',
      post: 'text',
      person: 'text',
      ladder: 'text',
      ladder_version: 'integer',
      sent_at: 'timestamptz',
      known: 'timestamptz',
      position: 'bigint',
      opened_at: 'timestamptz',
      opened_known: 'timestamptz',
      opened_by: 'text',
      opened_position: 'bigint',
    },
    key: ['case_id', 'matter', 'due_on', 'rung', 'post'],
    indexes: ['(sent_at)'],
  }),
  reminder: table(`${prefix}reminder`, {
    columns: {
      case_id: 'text',
      matter: 'text',
      due_on: 'date',
      ordinal: 'integer',
      rung: 'integer',
      form: 'text',
      counts: 'boolean',
      addressee_post: 'text',
      signer_post: 'text',
      ladder: 'text',
      ladder_version: 'integer',
      drafted_at: 'timestamptz',
      known: 'timestamptz',
      position: 'bigint',
      state: 'text',
      settled_at: 'timestamptz',
      settled_known: 'timestamptz',
      settled_by: 'text',
      document_no: 'text',
      reason: 'text',
      opened_at: 'timestamptz',
      opened_known: 'timestamptz',
    },
    key: ['case_id', 'matter', 'due_on', 'ordinal'],
    indexes: ['(signer_post, state)'],
  }),
  contact: table(`${prefix}contact`, {
    columns: {
      case_id: 'text',
      matter: 'text',
      contacted: 'text',
      contacted_at: 'timestamptz',
      answer: 'text',
      by_person: 'text',
      known: 'timestamptz',
      position: 'bigint',
    },
    key: ['position'],
    indexes: ['(case_id)'],
  }),
});

export const shared = tables('');
export const restricted = tables('restricted_');
export const ladderTable = table('ladder', {
  columns: { ladder: 'text', version: 'integer', valid_from: 'date', rungs: 'jsonb' },
  key: ['ladder', 'version'],
});
