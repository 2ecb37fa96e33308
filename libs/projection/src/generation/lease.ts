import type pg from 'pg';

/**
 * Lends a client of the pool to the work. After an error the connection is closed, and its transaction and locks with it.
 * While it is lent, a break of the connection is noticed by the next query; the event alone must not end the process.
 */
export async function lease<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  const ignore = () => undefined;
  client.on('error', ignore);
  let broken = true;
  try {
    const answer = await work(client);
    broken = false;
    return answer;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}
