import type { Instant } from '@vandong/kernel';
import { INTERVAL_COLUMNS, intervalTable, type IntervalTable } from '../interval.js';
import { sql, type Row, type SqlStatement } from '../statement.js';

/**
 * From `at` on, in every interval that ends later, the matching keys have these values; the other columns stay what they are.
 * `setFrom` ends at the next change that is known already; this goes through it: for a fact that is told late and holds for
 * good (a step completed last week whose deadline moved since), and for one fact about many keys at once.
 */
export function patchFrom(
  table: IntervalTable,
  match: Row,
  patch: Row,
  { at, knownAt }: { readonly at: Instant; readonly knownAt: Instant },
): SqlStatement {
  const types = { ...table.key, ...table.value };
  const columns = Object.keys(types);
  const matched = Object.keys(match);
  const patched = Object.keys(patch);
  const place = (column: string) => `$${3 + matched.length + patched.indexOf(column)}::${types[column]}`;
  const held = [
    ...matched.map((column, index) => `t.${column} = $${index + 3}`),
    `t.known_to = 'infinity'`,
    `t.valid_to > $1`,
  ].join(' and ');
  const [validFrom, validTo, knownFrom] = INTERVAL_COLUMNS;
  return sql(
    `with gone as (delete from ${table.name} t where ${held} and t.known_from >= $2 returning t.*),
closed as (update ${table.name} t set known_to = $2 where ${held} and t.known_from < $2 returning t.*),
held as materialized (select * from gone union all select * from closed)
insert into ${table.name} (${columns.join(', ')}, ${validFrom}, ${validTo}, ${knownFrom})
select ${columns.join(', ')}, valid_from, $1::timestamptz, greatest(known_from, $2) from held where valid_from < $1
union all
select ${columns.map((column) => (patched.includes(column) ? place(column) : column)).join(', ')}, greatest(valid_from, $1), valid_to, greatest(known_from, $2) from held`,
    at,
    knownAt,
    ...Object.values(match),
    ...Object.values(patch),
  );
}

export const intervalDdl = (table: IntervalTable, ...indexes: readonly string[]): string =>
  [intervalTable(table), ...indexes.map((index) => `create index on ${table.name} ${index};`)].join('\n');
