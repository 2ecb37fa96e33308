import type { QueryResult, QueryResultRow } from 'pg';

/** What the vault needs of a `pg` pool or client. */
export interface VaultClient {
  query<Row extends QueryResultRow = QueryResultRow>(text: string, values?: unknown[]): Promise<QueryResult<Row>>;
}
