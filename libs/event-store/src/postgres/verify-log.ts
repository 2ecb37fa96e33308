import type pg from 'pg';
import type { LogFault } from '../event-log/index.js';

/** Faults named per kind; after the first the rest usually follows from it. */
const NAMED = 20;

/**
 * Positions count 1, 2, 3 …, revisions of a stream 0, 1, 2 …, and the counter stands at the last position. Reads the whole
 * log in one snapshot.
 */
export async function verifyLog(pool: pg.Pool): Promise<LogFault[]> {
  const { rows } = await pool.query<{ kind: LogFault['kind']; stream: string; found: string; expected: string }>(`
    (select 'position' as kind, '*' as stream, position as found, before + 1 as expected
       from (select position, lag(position, 1, 0::bigint) over (order by position) as before from log.event) p
      where position <> before + 1 order by position limit ${NAMED})
    union all
    (select 'revision', stream, revision, before + 1
       from (select stream, revision, lag(revision, 1, -1::bigint) over (partition by stream order by revision) as before
               from log.event) r
      where revision <> before + 1 order by stream, revision limit ${NAMED})
    union all
    select 'counter', '*', c.position, m.last
      from log.counter c, (select coalesce(max(position), 0) as last from log.event) m
     where c.position <> m.last`);
  return rows.map((row) => ({ ...row, found: Number(row.found), expected: Number(row.expected) }));
}
