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

/** After the end of the snapshot: what the name means by then. */
const SERVES = `select 'read.projection_checkpoint'::regclass::oid as generation`;

/**
 * Runs `work` in one read-only snapshot; the connection goes back to the pool whatever happens. It runs again when a rebuild has
 * swapped the tables meanwhile: some rows came from the old ones and some from the new. With `kept` an answer that was given
 * before is given again while the tables it came from have not changed; without, only within this snapshot.
 */
export function readSnapshot<T>(
  pool: pg.Pool,
  work: (snapshot: Snapshot) => Promise<T>,
  kept = new KeptRows(),
): Promise<T> {
  return lease(pool, async (client) => {
    for (;;) {
      const place = await open(client);
      try {
        const answer = await work(snapshotOf(client, place, kept));
        if (await endsIn(client, 'commit', place)) return answer;
      } catch (error) {
        // a column that only one of the two has makes the work fail: that, too, is read again
        if (await endsIn(client, 'rollback', place).catch(() => true)) throw error;
      }
    }
  });
}

const snapshotOf = (client: pg.PoolClient, place: Place, kept: KeptRows): Snapshot => ({
  position: place.position,
  movedAt: place.movedAt,
  async rows<Row>(statement: Sql, values: readonly unknown[] = []) {
    const question = JSON.stringify([statement.text, values]);
    const state = [place.generation, ...lastChanges(place, statement)].join();
    const before = kept.find(question, state);
    if (before) return before as readonly Row[];
    const { rows } = await client.query({ ...statement, values: [...values], types });
    kept.keep(question, state, rows);
    return rows as readonly Row[];
  },
});

/** Ends the snapshot; true when the tables it was opened on still serve. */
async function endsIn(client: pg.PoolClient, end: 'commit' | 'rollback', { generation }: Place): Promise<boolean> {
  const results = (await client.query(`${end}; ${SERVES}`)) as unknown as readonly pg.QueryResult<{
    generation: number;
  }>[];
  return results[1]!.rows[0]!.generation === generation;
}

/** Throws when the statement names no table, or one of no model: nobody would know when its answer changes. */
function lastChanges({ changed }: Place, statement: Sql): readonly number[] {
  const tables = readTables(statement);
  if (tables.length === 0) throw new Error(`${statement.name} names no table of a read model`);
  return tables.map((table) => {
    const at = changed[table];
    if (at === undefined) throw new Error(`read.${table} belongs to no read model`);
    return at;
  });
}

async function open(client: pg.PoolClient): Promise<Place> {
  const results = (await client.query({ text: OPEN, types })) as unknown as readonly pg.QueryResult<Place>[];
  return results[1]!.rows[0]!;
}
