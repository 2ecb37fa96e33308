import { INTERVAL_COLUMNS } from '../interval.js';
import type { RowGroup } from './plan.js';
import { valueText } from './value-text.js';

/** table → column → SQL type, as the database has them */
export type ColumnTypes = ReadonlyMap<string, ReadonlyMap<string, string>>;

export interface Rendered {
  readonly text: string;
  readonly values: readonly (readonly (string | null)[])[];
}

/** One statement for all rows of a group: its values come column by column, as text, and are cast to the columns' types. */
export function render(group: RowGroup, types: ColumnTypes): Rendered {
  const table = types.get(group.table);
  if (!table) throw new TypeError(`no table ${group.table}`);
  const columns = [...group.keyColumns, ...group.columns];
  const unknown = columns.find((column) => !table.has(column));
  if (unknown) throw new TypeError(`no column ${group.table}.${unknown}`);
  const values = [
    ...group.keyColumns.map((column) => group.rows.map(({ key }) => valueText(key[column], table.get(column)))),
    ...group.columns.map((column) => group.rows.map(({ row }) => valueText(row[column], table.get(column)))),
  ];
  const arrays = columns.map((_, index) => `$${index + 1}::text[]`).join(', ');
  const given = `(select ${columns.map((column) => `g.${column}::${table.get(column)} as ${column}`).join(', ')}
    from unnest(${arrays}) as g(${columns.join(', ')})) x`;
  return { text: textOf(group, columns, given, [...table.keys()]), values };
}

function textOf(
  { kind, table, keyColumns, columns: set }: RowGroup,
  columns: string[],
  given: string,
  all: string[],
): string {
  const names = columns.join(', ');
  const same = (left: string) => keyColumns.map((column) => `${left}.${column} = x.${column}`).join(' and ');
  switch (kind) {
    case 'insert':
      return `insert into ${table} (${names}) select ${names} from ${given}`;
    case 'upsert':
      return `insert into ${table} (${names}) select ${names} from ${given} ${onConflict(keyColumns, set, (c) => `excluded.${c}`)}`;
    case 'add':
      return `insert into ${table} (${names}) select ${names} from ${given}
        ${onConflict(keyColumns, set, (c) => `${table}.${c} + excluded.${c}`)}`;
    case 'update':
      return `update ${table} t set ${set.map((c) => `${c} = x.${c}`).join(', ')} from ${given} where ${same('t')}`;
    case 'remove':
      return `delete from ${table} t using ${given} where ${same('t')}`;
    case 'patchFrom':
      return patchText(table, { keyColumns, set, all, given, same });
    case 'setFrom':
    case 'endAt':
      return intervalText(kind, table, { keyColumns, set, all, given, same });
  }
}

function onConflict(keys: readonly string[], set: readonly string[], value: (column: string) => string): string {
  const then = set.length === 0 ? 'do nothing' : `do update set ${set.map((c) => `${c} = ${value(c)}`).join(', ')}`;
  return `on conflict (${keys.join(', ')}) ${then}`;
}

interface IntervalParts {
  readonly keyColumns: readonly string[];
  readonly set: readonly string[];
  readonly all: readonly string[];
  readonly given: string;
  same(left: string): string;
}

/**
 * The row that holds at the given instant stops being known, and comes back shortened to the part before it; then the new row.
 * A row that has been known for no time yet (same `knownAt`) is taken away instead: nobody can have read it.
 */
function intervalText(
  kind: 'setFrom' | 'endAt',
  table: string,
  { keyColumns, set, all, given, same }: IntervalParts,
): string {
  const kept = all.filter((column) => !(INTERVAL_COLUMNS as readonly string[]).includes(column));
  const holds = `${same('t')} and t.known_to = 'infinity' and t.valid_from <= x.valid_from and t.valid_to > x.valid_from`;
  const old = `${kept.map((c) => `t.${c}`).join(', ')}, t.valid_from, t.valid_to, x.valid_from as at, greatest(x.known_from, t.known_from) as known`;
  const fresh = kept.map((c) => (set.includes(c) || keyColumns.includes(c) ? `x.${c}` : `h.${c}`));
  const then = `
    union all
    select ${fresh.join(', ')}, x.valid_from,
           coalesce(h.valid_to, (select min(n.valid_from) from ${table} n
                                  where ${same('n')} and n.known_to = 'infinity' and n.valid_from > x.valid_from), 'infinity'),
           coalesce(h.known, x.known_from)
      from x left join held h on ${same('h')}`;
  return `
    with x as materialized (select * from ${given}),
    gone as (delete from ${table} t using x where ${holds} and t.known_from >= x.known_from returning ${old}),
    closed as (update ${table} t set known_to = x.known_from from x where ${holds} and t.known_from < x.known_from returning ${old}),
    held as materialized (select * from gone union all select * from closed)
    insert into ${table} (${kept.join(', ')}, valid_from, valid_to, known_from)
    select ${kept.join(', ')}, valid_from, at, known from held where valid_from < at${kind === 'setFrom' ? then : ''}`;
}

/** Every interval that ends after the instant: what lies before it stays, what lies after it comes back with the new values. */
function patchText(table: string, { keyColumns, set, all, given, same }: IntervalParts): string {
  const kept = all.filter((column) => !(INTERVAL_COLUMNS as readonly string[]).includes(column));
  const meets = `${same('t')} and t.known_to = 'infinity' and t.valid_to > x.valid_from`;
  const old = `${kept.map((c) => `t.${c}`).join(', ')}, t.valid_from, t.valid_to, x.valid_from as at, greatest(x.known_from, t.known_from) as known`;
  const fresh = kept.map((c) => (set.includes(c) && !keyColumns.includes(c) ? `x.${c}` : `h.${c}`));
  return `
    with x as materialized (select * from ${given}),
    gone as (delete from ${table} t using x where ${meets} and t.known_from >= x.known_from returning ${old}),
    closed as (update ${table} t set known_to = x.known_from from x where ${meets} and t.known_from < x.known_from returning ${old}),
    held as materialized (select * from gone union all select * from closed)
    insert into ${table} (${kept.join(', ')}, valid_from, valid_to, known_from)
    select ${kept.join(', ')}, valid_from, at, known from held where valid_from < at
    union all
    select ${fresh.join(', ')}, greatest(h.valid_from, h.at), h.valid_to, h.known
      from held h join x on ${same('h')}`;
}
