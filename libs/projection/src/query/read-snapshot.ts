import type { Instant } from '@vandong/kernel';
import pg from 'pg';
import { lease } from '../generation/lease.js';
import { KeptRows } from './kept-rows.js';
import { readTables } from './read-tables.js';
import type { Snapshot, Sql } from './sql.js';

const { DATE, INT8, TIMESTAMPTZ, NUMERIC } = pg.types.builtins;

/** Days stay text (a day has no zone), instants become ISO text, whole numbers numbers. */
const parsers = new Map<number, (text: string) => unknown>([
  [DATE, (text) => text],
  [INT8, Number],
  [NUMERIC, Number],
  [
    TIMESTAMPTZ,
    (text) => new Date((pg.types.getTypeParser(TIMESTAMPTZ) as (text: string) => Date)(text)).toISOString(),
  ],
]);
const types = {
  getTypeParser: (oid: number, format?: string) => parsers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig;

/** `generation` tells the tables from those that a rebuild put in their place; `changed` has the last change of each table. */
interface Place {
  readonly position: number;
  readonly movedAt: Instant;
  readonly generation: number;
  readonly changed: Readonly<Record<string, number>>;
}
/** One message: the first question of a snapshot is what it shows. */
const OPEN = `begin isolation level repeatable read read only;
  select c.position, c.moved_at as "movedAt", c.tableoid as generation,
         (select json_object_agg(t, m.changed) from read.projection_model m, unnest(m.tables) t) as changed
    from read.projection_checkpoint c`;

/**
 * Runs `work` in one read-only snapshot; the connection goes back to the pool whatever happens. With `kept` an answer that was
 * given before is given again while the tables it came from have not changed; without, only within this snapshot.
 */
export function readSnapshot<T>(
  pool: pg.Pool,
  work: (snapshot: Snapshot) => Promise<T>,
  kept = new KeptRows(),
): Promise<T> {
  return lease(pool, async (client) => {
    const { position, movedAt, generation, changed } = await open(client);
    const answer = await work({
      position,
      movedAt,
      async rows<Row>(statement: Sql, values: readonly unknown[] = []) {
        const question = JSON.stringify([statement.name, values]);
        const state = [generation, ...readTables(statement).map((table) => lastChange(changed, table))].join();
        const before = kept.find(question, state);
        if (before) return before as readonly Row[];
        const { rows } = await client.query({ ...statement, values: [...values], types });
        kept.keep(question, state, rows);
        return rows as readonly Row[];
      },
    });
    await client.query('commit');
    return answer;
  });
}

/** Throws for a table of no model: nobody would know when it changes. */
function lastChange(changed: Place['changed'], table: string): number {
  const at = changed[table];
  if (at === undefined) throw new Error(`read.${table} belongs to no read model`);
  return at;
}

async function open(client: pg.PoolClient): Promise<Place> {
  const results = (await client.query({ text: OPEN, types })) as unknown as readonly pg.QueryResult<Place>[];
  return results[1]!.rows[0]!;
}
