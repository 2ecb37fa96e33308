import pg from 'pg';
import { lease } from '../generation/lease.js';
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

/** Runs `work` in one read-only snapshot; the connection goes back to the pool whatever happens. */
export function readSnapshot<T>(pool: pg.Pool, work: (snapshot: Snapshot) => Promise<T>): Promise<T> {
  return lease(pool, async (client) => {
    await client.query('begin isolation level repeatable read read only');
    const answer = await work({
      async rows<Row>({ name, text }: Sql, values: readonly unknown[] = []) {
        const result = await client.query({ name, text, values: [...values], types });
        return result.rows as Row[];
      },
    });
    await client.query('commit');
    return answer;
  });
}
