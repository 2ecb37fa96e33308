import type pg from 'pg';
import { routedCategories } from './route/index.js';

/** True when the relay has passed on every event, every open case has looked since it was last poked, and nothing due waits. */
export async function isSettled(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ settled: boolean }>({
    name: 'is-settled',
    text: `
      SELECT (SELECT position FROM run.relay) >= coalesce((SELECT max(position) FROM log.event WHERE category = ANY($1)), 0)
         AND NOT EXISTS (SELECT FROM run.clock WHERE jump_to IS NOT NULL)
         AND NOT EXISTS (SELECT FROM run.due, run.read_clock() AS clock WHERE due.instant <= clock.moment AND NOT due.parked)
         AND NOT EXISTS (SELECT FROM run.open_case o LEFT JOIN run.due d USING (case_id) WHERE coalesce(d.seen, -1) < o.poked) AS settled`,
    values: [routedCategories],
  });
  return rows[0]!.settled;
}
