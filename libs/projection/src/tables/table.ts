import { insert, remove, update, upsert, type Row, type RowOperation } from '../statement.js';

export type ColumnType = 'text' | 'integer' | 'bigint' | 'boolean' | 'date' | 'timestamptz' | 'jsonb';
export type Columns = Readonly<Record<string, ColumnType>>;

export interface TableShape {
  readonly columns: Columns;
  readonly key: readonly string[];
  /** what follows `create index on <table>`, e.g. `(unit, position)` */
  readonly indexes?: readonly string[];
}

/** A read model's table as data: its DDL and the statements that fill it, so that a name is written once. */
export interface Table {
  readonly name: string;
  readonly ddl: string;
  insert(row: Row): RowOperation;
  /** `row` holds the key too; columns that it does not name keep their value */
  upsert(row: Row): RowOperation;
  update(match: Row, patch: Row): RowOperation;
  remove(match: Row): RowOperation;
}

export function table(name: string, { columns, key, indexes = [] }: TableShape): Table {
  const lines = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  const more = indexes.map((index) => `create index on ${name} ${index};`);
  return {
    name,
    ddl: [`create table ${name} (${lines.join(', ')}, primary key (${key.join(', ')}));`, ...more].join('\n'),
    insert: (row) => insert(name, row),
    upsert(row) {
      const entries = Object.entries(row);
      return upsert(
        name,
        Object.fromEntries(entries.filter(([column]) => key.includes(column))),
        Object.fromEntries(entries.filter(([column]) => !key.includes(column))),
      );
    },
    update: (match, patch) => update(name, match, patch),
    remove: (match) => remove(name, match),
  };
}

export const ddlOf = (...tables: readonly { readonly ddl: string }[]): string =>
  tables.map(({ ddl }) => ddl).join('\n');
