/** A prepared statement of a query: `name` is its name on the connection, so it must differ for each text. */
export interface Sql {
  readonly name: string;
  readonly text: string;
}

export const sql = (name: string, text: string): Sql => ({ name, text });

/** One consistent reading of the read models: every row of a page comes from the same position. */
export interface Snapshot {
  /** days as `YYYY-MM-DD`, instants as ISO text, `bigint` as number; `infinity` as undefined is never selected */
  rows<Row>(statement: Sql, values?: readonly unknown[]): Promise<Row[]>;
}
