import type pg from 'pg';

/**
 * Lends a client of the pool to the work. After an error the connection is closed, and its transaction and locks with it.
 * While it is lent, a break of the connection is noticed by the next query; the event alone must not end the process.
 */
export async function lease<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const ignore = () => undefined;
  const client = await connected(pool, ignore);
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

/** Listens within the very call that hands the client over: the break may be in the same packet as the welcome. */
const connected = (pool: pg.Pool, onError: () => void): Promise<pg.PoolClient> =>
  new Promise((resolve, reject) => {
    pool.connect((error, client) => {
      if (!client) return reject(error as Error);
      client.on('error', onError);
      resolve(client);
    });
  });
