import type pg from 'pg';

/** One at a time among all processes; a second waits. The lock ends with the client's connection at the latest. */
export async function lockedFor<T>(client: pg.PoolClient, name: string, work: () => Promise<T>): Promise<T> {
  await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name]);
  const answer = await work();
  await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name]);
  return answer;
}
