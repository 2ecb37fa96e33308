import pg from 'pg';

/** injection token of the `pg` pool for everything but the log */
export const POOL = Symbol('pool');

/** A pool outlives a server that goes away: broken connections are dropped, the next question opens a new one. */
export function openPool(url: string, max = 16): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    application_name: 'vandong server',
  });
  // without a listener a connection that breaks while idle would end the process
  pool.on('error', () => undefined);
  return pool;
}
