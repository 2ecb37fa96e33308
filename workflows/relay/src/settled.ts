import type { EventStore } from '@vandong/kernel';
import type pg from 'pg';
import { routedCategories } from './route/index.js';

/**
 * True when the relay has passed on every event, every open case has looked since it was last poked, and nothing due waits. The log is
 * asked last: what a look has written since the first question makes the answer false, not wrong.
 */
export async function isSettled(pool: pg.Pool, store: Pick<EventStore, 'readAll'>): Promise<boolean> {
  const { rows } = await pool.query<{ passed: string; handled: boolean }>({
    name: 'is-settled',
    text: `
      SELECT (SELECT position FROM run.relay) AS passed,
         NOT EXISTS (SELECT FROM run.clock WHERE jump_to IS NOT NULL)
         AND NOT EXISTS (SELECT FROM run.due, run.read_clock() AS clock WHERE due.instant <= clock.moment AND NOT due.parked)
         AND NOT EXISTS (SELECT FROM run.open_case o LEFT JOIN run.due d USING (case_id) WHERE coalesce(d.seen, -1) < o.poked) AS handled`,
  });
  const { passed, handled } = rows[0]!;
  if (!handled) return false;
  const { events } = await store.readAll({ after: Number(passed), limit: 1, categories: routedCategories });
  return events.length === 0;
}
