import { table } from '@vandong/projection/tables';

/** Facts in force from a day until the next of the same list begins; `known` says since when the force knew them. */
const since = { valid_from: 'date', known: 'timestamptz', position: 'bigint' } as const;

export const unitTable = table('unit', {
  columns: {
    unit: 'text',
    code: 'text',
    kind: 'text',
    locality: 'text',
    field: 'text',
    closed_on: 'date',
    closed_known: 'timestamptz',
    successors: 'jsonb',
    ...since,
  },
  key: ['unit'],
});
export const unitNameTable = table('unit_name', {
  columns: { unit: 'text', name: 'text', name_en: 'text', short_name: 'text', search: 'text', ...since },
  key: ['unit', 'position'],
});
/** `line`: one superior at any instant; `guidance` carries no liability and no formal reminder */
export const edgeTable = table('edge', {
  columns: { unit: 'text', kind: 'text', upper: 'text', ...since },
  key: ['unit', 'kind', 'position'],
  indexes: ['(upper)'],
});
export const postTable = table('post', {
  columns: {
    post: 'text',
    unit: 'text',
    title: 'text',
    title_en: 'text',
    rank: 'text',
    abolished_on: 'date',
    ...since,
  },
  key: ['post'],
  indexes: ['(unit)'],
});
export const postFieldsTable = table('post_fields', {
  columns: { post: 'text', fields: 'jsonb', ...since },
  key: ['post', 'position'],
});
/** from `valid_from` to the day before `left_on` */
export const tenureTable = table('tenure', {
  columns: {
    post: 'text',
    unit: 'text',
    officer: 'text',
    mode: 'text',
    left_on: 'date',
    left_known: 'timestamptz',
    ...since,
  },
  key: ['position'],
  indexes: ['(post)', '(officer)'],
});
export const officerTable = table('officer', {
  columns: {
    officer: 'text',
    full_name: 'text',
    family_name: 'text',
    middle_name: 'text',
    given_name: 'text',
    rank: 'text',
    search: 'text',
  },
  key: ['officer'],
});
export const assignmentTable = table('assignment', {
  columns: { officer: 'text', unit: 'text', assigned_as: 'text', ...since },
  key: ['officer', 'position'],
  indexes: ['(unit)'],
});
export const calendarDayTable = table('calendar_day', {
  columns: { date: 'date', year: 'integer', kind: 'text', note: 'text', note_en: 'text', document_no: 'text' },
  key: ['date'],
});
/** one row: revision of the calendar's stream */
export const calendarVersionTable = table('calendar_version', {
  columns: { stream: 'text', version: 'integer' },
  key: ['stream'],
});
