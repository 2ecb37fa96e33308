import type { Instant } from '@vandong/kernel';
import type { Row, RowOperation } from './statement.js';

/** The columns that make a row an interval on two axes; `valid_*` when it is true, `known_*` when the force knew it so. */
export const INTERVAL_COLUMNS = ['valid_from', 'valid_to', 'known_from', 'known_to'] as const;

export interface IntervalTable {
  readonly name: string;
  /** column → SQL type */
  readonly key: Readonly<Record<string, string>>;
  readonly value: Readonly<Record<string, string>>;
  /** `date` for facts by the day (a post's holder), else instants */
  readonly valid?: 'timestamptz' | 'date';
}

/**
 * DDL of a table of intervals. For one key, one instant and one state of knowledge there is at most one row.
 * Half-open: `valid_from` belongs to the interval, `valid_to` does not; `infinity` means until something else is said.
 */
export function intervalTable({ name, key, value, valid = 'timestamptz' }: IntervalTable): string {
  const columns = Object.entries(key).map(([column, type]) => `${column} ${type} not null`);
  columns.push(...Object.entries(value).map(([column, type]) => `${column} ${type}`));
  const keys = Object.keys(key).join(', ');
  return `
    create table ${name} (
      ${columns.join(',\n      ')},
      valid_from ${valid} not null,
      valid_to ${valid} not null,
      known_from timestamptz not null,
      known_to timestamptz not null default 'infinity',
      primary key (${keys}, valid_from, known_from)
    );
    create index on ${name} (${keys}, valid_from) where known_to = 'infinity';`;
}

/** The predicate of a question as of `valid`, with the knowledge of `known`: both SQL, `$1` or `now()`. */
export const asOf = (alias: string, valid: string, known: string): string =>
  `${alias}.valid_from <= ${valid} and ${alias}.valid_to > ${valid} and ${alias}.known_from <= ${known} and ${alias}.known_to > ${known}`;

interface Said {
  /** an instant, or a day where the table says `date` */
  readonly at: string;
  /** the handler context's `knownAt` */
  readonly knownAt: Instant;
}

/**
 * From `at` on the key has these values, until the next change that is known already (for a fact told late), else for good.
 * Columns that are not named keep what they were just before. What was believed until now stays readable with older knowledge.
 */
export const setFrom = (table: string, key: Row, row: Row, { at, knownAt }: Said): RowOperation => ({
  kind: 'setFrom',
  table,
  key,
  row: { ...row, valid_from: at, known_from: knownAt },
});

/**
 * From `at` on, in every interval that ends later, the rows that match have these values; their other columns stay.
 * `setFrom` ends at the next change that is known already, this goes through it: for a fact that is told late and holds for
 * good (a step completed last week whose deadline moved since), and for one fact about many keys (`key` may name a part of
 * the key, or any other columns). Makes no row where there is none.
 */
export const patchFrom = (table: string, key: Row, row: Row, { at, knownAt }: Said): RowOperation => ({
  kind: 'patchFrom',
  table,
  key,
  row: { ...row, valid_from: at, known_from: knownAt },
});

/** The interval that holds at `at` ends there. */
export const endAt = (table: string, key: Row, { at, knownAt }: Said): RowOperation => ({
  kind: 'endAt',
  table,
  key,
  row: { valid_from: at, known_from: knownAt },
});
