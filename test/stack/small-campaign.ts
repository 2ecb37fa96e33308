import { setClock } from '@vandong/clock';
import type { Instant } from '@vandong/kernel';
import { createPostgresEventStore } from '@vandong/event-store/postgres';
import { isSettled } from '@vandong/relay';
import pg from 'pg';
import { PASSWORD, people } from './seed.js';
import { until } from './until.js';
import { Visitor } from './visitor.js';

const pools = new Map<string, pg.Pool>();

/** A question to the database at its address of this moment; what breaks is the caller's to ask again. */
export function ask<T>(databaseUrl: string, work: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const pool =
    pools.get(databaseUrl) ??
    new pg.Pool({
      connectionString: databaseUrl,
      max: 1,
      connectionTimeoutMillis: 2_000,
      query_timeout: 5_000,
      allowExitOnIdle: true,
    });
  if (pool.listenerCount('error') === 0) pool.on('error', () => undefined);
  pools.set(databaseUrl, pool);
  return work(pool);
}

export const signedIn = async (base: () => string): Promise<Map<string, Visitor>> =>
  new Map(
    await Promise.all(
      people.map(async ([person]) => [person, await new Visitor(person, PASSWORD, base).signIn()] as const),
    ),
  );

/** Resolves when everything due is handled; else throws with what waits. */
export async function settled(databaseUrl: () => string): Promise<void> {
  try {
    await until('everything due is handled', () =>
      ask(databaseUrl(), (pool) => isSettled(pool, createPostgresEventStore({ pool }))),
    );
  } catch (cause) {
    throw new Error(`still waiting: ${await ask(databaseUrl(), whatWaits).catch(String)}`, { cause });
  }
}

async function whatWaits(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query(`
    SELECT r.position, (SELECT max(position) FROM log.event) AS head, r.interrupted_since, c.jump_to, c.domain_anchor,
           (SELECT json_agg(d ORDER BY instant) FROM (SELECT * FROM run.due ORDER BY instant LIMIT 3) d) AS due,
           (SELECT json_agg(json_build_array(o.case_id, o.poked, d.seen)) FROM run.open_case o LEFT JOIN run.due d USING (case_id)) AS open
      FROM run.relay r, run.clock c`);
  return JSON.stringify(rows);
}

/** Moves the clock past everything that is due on the way, through whatever dies meanwhile. */
export async function goTo(databaseUrl: () => string, now: Instant): Promise<void> {
  await settled(databaseUrl);
  await until('the clock is set', () => ask(databaseUrl(), (pool) => setClock(pool, { domain: now })).then(() => true));
  await settled(databaseUrl);
}
