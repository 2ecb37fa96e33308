import { OutcomeUnknown, StoreUnavailable } from '@vandong/kernel';
import pg from 'pg';

/** Longest time one statement may take on the server; the client waits a little longer before it gives the answer up for lost. */
const STATEMENT_MS = 15_000;
const ANSWER_MS = 20_000;
const CONNECT_MS = 2_000;

/** A small pool of our own for a URL. */
export function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: 6,
    application_name: 'vandong log',
    connectionTimeoutMillis: CONNECT_MS,
    statement_timeout: STATEMENT_MS,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    keepAlive: true,
  });
  // an idle connection that breaks is replaced at the next query; without a listener it would end the process
  pool.on('error', () => undefined);
  return pool;
}

export interface NamedQuery {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/**
 * Runs one prepared statement. Throws `StoreUnavailable` when nothing was done, `OutcomeUnknown` when the connection was lost
 * or silent after the statement was sent, and the database's own error otherwise.
 */
export async function run<Row extends object>(pool: pg.Pool, query: NamedQuery): Promise<Row[]> {
  let client: pg.PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    throw new StoreUnavailable('the log cannot be reached', { cause: error });
  }
  // while the client is lent its errors reach the query; the event itself must not end the process
  const ignore = () => undefined;
  client.on('error', ignore);
  let broken = false;
  try {
    const answer = await client.query<Row>({
      ...query,
      values: [...query.values],
      query_timeout: ANSWER_MS,
    } as pg.QueryConfig);
    return answer.rows;
  } catch (error) {
    const fault = faultOf(error);
    broken = fault instanceof OutcomeUnknown;
    throw fault;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}

/** SQLSTATE classes in which the statement was rolled back for lack of something, not for a fault in it. */
const LACKING = /^(53|57|58|40|55P03|25006)/;

function faultOf(error: unknown): unknown {
  const { code, severity, message } = error as { code?: string; severity?: string; message?: string };
  if (severity === 'ERROR') {
    return code && LACKING.test(code) ? new StoreUnavailable(`the log refused: ${message}`, { cause: error }) : error;
  }
  return new OutcomeUnknown('the answer of the log was lost', { cause: error });
}
