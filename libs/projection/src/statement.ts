/** What a column can be given: text, numbers and booleans as they are; objects for `json` columns, arrays for array columns. */
export type Value = string | number | boolean | null | undefined | Date | readonly unknown[] | object;
export type Row = Readonly<Record<string, Value>>;

/**
 * Any SQL, with `$1 …` for its values. Tables are named without a schema: the runner sets the search path.
 * It may touch only tables of its own model; it waits for the row operations before it, and they for it.
 */
export interface SqlStatement {
  readonly text: string;
  readonly values: readonly Value[];
}

/**
 * Work on the rows of one table that are equal in all columns of `key`. The runner gathers equal operations of a batch into
 * one statement each, in an order in which every row sees what the handlers said in the order they said it.
 */
export interface RowOperation {
  readonly kind: 'insert' | 'upsert' | 'update' | 'remove' | 'add' | 'setFrom' | 'patchFrom' | 'endAt';
  readonly table: string;
  readonly key: Row;
  readonly row: Row;
}

/** What a handler answers with. */
export type Statement = SqlStatement | RowOperation;

export const sql = (text: string, ...values: readonly Value[]): SqlStatement => ({ text, values });

/** A new row; one that is there already is an error. */
export const insert = (table: string, row: Row): RowOperation => ({ kind: 'insert', table, key: {}, row });

/** A new row, or these columns of the row that is there. `key` must be the columns of a unique index. */
export const upsert = (table: string, key: Row, row: Row): RowOperation => ({ kind: 'upsert', table, key, row });

/** These columns of all rows that match; nothing when none does. */
export const update = (table: string, key: Row, row: Row): RowOperation => ({ kind: 'update', table, key, row });

export const remove = (table: string, key: Row): RowOperation => ({ kind: 'remove', table, key, row: {} });

/** Adds to the counters of the row of a roll-up, which is made when it is missing. `key` as in `upsert`. */
export const add = (table: string, key: Row, amounts: Readonly<Record<string, number>>): RowOperation => ({
  kind: 'add',
  table,
  key,
  row: amounts,
});
