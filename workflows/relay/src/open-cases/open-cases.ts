import type { Pool, PoolClient } from 'pg';
import type { Targets } from '../route/index.js';

/** Idempotent; schema `run` belongs to the moving parts and can be rebuilt from the log. */
export async function migrateRelay(client: Pool | PoolClient): Promise<void> {
  await client.query(`
    CREATE SCHEMA IF NOT EXISTS run;
    CREATE TABLE IF NOT EXISTS run.open_case (case_id text PRIMARY KEY, wakes text[] NOT NULL, poked bigint NOT NULL DEFAULT 0);
    CREATE TABLE IF NOT EXISTS run.relay (
      one boolean PRIMARY KEY DEFAULT true CHECK (one),
      position bigint NOT NULL DEFAULT 0,
      interrupted_since timestamptz
    );
    INSERT INTO run.relay DEFAULT VALUES ON CONFLICT DO NOTHING;`);
}

/** Another relay has moved the checkpoint on: what this one was about to do is done. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

/**
 * Enters new cases before they are poked: a case that closes at its first look must find its row to take out. Only from where the
 * checkpoint stands: an older batch of a relay that was overtaken would open again what another has closed.
 */
export async function enterCases(pool: Pool, opened: Targets['opened'], from: number): Promise<void> {
  if (opened.length === 0) return;
  await fromCheckpoint(pool, from, (client) =>
    client.query({
      name: 'enter-cases',
      text: `INSERT INTO run.open_case (case_id, wakes)
       SELECT item->>'id', ARRAY(SELECT jsonb_array_elements_text(item->'wakes')) FROM jsonb_array_elements($1::jsonb) item
       ON CONFLICT (case_id) DO UPDATE SET wakes = excluded.wakes WHERE cardinality(excluded.wakes) > 0`,
      values: [JSON.stringify(newest(opened))],
    }),
  );
}

/** Holds the checkpoint's row while it works. Throws `Overtaken` when it stands elsewhere; two relays take turns here. */
async function fromCheckpoint(pool: Pool, from: number, work: (client: PoolClient) => Promise<unknown>): Promise<void> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query('BEGIN');
    const { rows } = await client.query<{ position: string }>('SELECT position FROM run.relay FOR UPDATE');
    const stands = Number(rows[0]!.position);
    if (stands === from) await work(client);
    await client.query('COMMIT');
    broken = false;
    if (stands !== from) throw new Overtaken(`the checkpoint is at ${stands}, not at ${from}`);
  } finally {
    client.release(broken);
  }
}

/** Who waits for these cases. */
export async function wokenBy(pool: Pool, cases: readonly string[]): Promise<readonly string[]> {
  if (cases.length === 0) return [];
  const { rows } = await pool.query<{ wakes: string[] }>({
    name: 'woken-by',
    text: 'SELECT wakes FROM run.open_case WHERE case_id = ANY($1)',
    values: [cases],
  });
  return rows.flatMap(({ wakes }) => wakes);
}

/** Those of the ids that name an open case; a case whose end is in this very batch still counts, so that its workflow ends. */
export async function stillOpen(pool: Pool, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await pool.query<{ case_id: string }>({
    name: 'still-open',
    text: 'SELECT case_id FROM run.open_case WHERE case_id = ANY($1) ORDER BY case_id',
    values: [[...new Set(ids)]],
  });
  return rows.map((row) => row.case_id);
}

/** Until a look has begun at this position or later, the case owes one. */
export async function notePoked(
  pool: Pool,
  ids: readonly string[],
  prefixes: readonly string[],
  position: number,
): Promise<void> {
  await pool.query({
    name: 'note-poked',
    text: `UPDATE run.open_case SET poked = greatest(poked, $3)
            WHERE case_id = ANY($1) OR EXISTS (SELECT FROM unnest($2::text[]) prefix WHERE starts_with(case_id, prefix))`,
    values: [ids, prefixes, position],
  });
}

/** Takes out what is over and moves the checkpoint, together. */
export async function checkpoint(pool: Pool, closed: readonly string[], from: number, upTo: number): Promise<void> {
  await fromCheckpoint(pool, from, async (client) => {
    await client.query({
      name: 'take-out',
      text: 'DELETE FROM run.open_case WHERE case_id = ANY($1)',
      values: [closed],
    });
    await client.query({ name: 'relay-checkpoint', text: 'UPDATE run.relay SET position = $1', values: [upTo] });
  });
}

/**
 * A case that was announced but never opened (its cause was taken back) leaves no closing event: the look that finds it
 * closed takes it out. Every other case is taken out by its closing event, which also wakes those who wait for it.
 */
export async function neverOpened(pool: Pool, caseId: string): Promise<void> {
  await pool.query({
    name: 'never-opened',
    text: 'DELETE FROM run.open_case WHERE case_id = $1 AND wakes = $2',
    values: [caseId, []],
  });
}

/** One entry a case: a batch may hold both its cause and its opening. */
function newest(opened: Targets['opened']) {
  const byId = new Map<string, Targets['opened'][number]>();
  for (const entry of opened) if (entry.wakes.length > 0 || !byId.has(entry.id)) byId.set(entry.id, entry);
  return [...byId.values()];
}

/** Open cases by id prefix, in id order, keyset-paged: bounded memory at any number of cases. */
export async function* openCases(pool: Pool, prefix = '', page = 500): AsyncGenerator<readonly string[]> {
  for (let after = ''; ;) {
    const { rows } = await pool.query<{ case_id: string }>({
      name: 'open-cases',
      text: `SELECT case_id FROM run.open_case WHERE case_id > $1 AND starts_with(case_id, $2) ORDER BY case_id LIMIT $3`,
      values: [after, prefix, page],
    });
    if (rows.length > 0) yield rows.map((row) => row.case_id);
    if (rows.length < page) return;
    after = rows.at(-1)!.case_id;
  }
}
