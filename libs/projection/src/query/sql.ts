import type { Instant } from '@vandong/kernel';

/**
 * A prepared statement of a query: `name` is its name on the connection, so it must differ for each text. Its rows follow from
 * its values and the tables of schema `read` that it names: no `now()`, no other schema. That is why they can be kept.
 */
export interface Sql {
  readonly name: string;
  readonly text: string;
}

export const sql = (name: string, text: string): Sql => ({ name, text });

/** One consistent reading of the read models: every row of a page comes from the same position. */
export interface Snapshot {
  /** the log's position that the read models show */
  readonly position: number;
  /** when they came to it, by the database's clock */
  readonly movedAt: Instant;
  /** days as `YYYY-MM-DD`, instants as ISO text, `bigint` as number; `infinity` as undefined is never selected */
  rows<Row>(statement: Sql, values?: readonly unknown[]): Promise<readonly Row[]>;
}
