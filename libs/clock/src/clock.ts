import type { Clock, Instant } from '@vandong/kernel';
import type pg from 'pg';

/** Nobody waits longer in one piece: a missed wake-up is made good within a day. */
const LONGEST_WAIT_MS = 24 * 3_600_000;

/** The domain's time as the database keeps it: its wall clock, or the scaled clock where `setClock` has set one. */
export function createClock(pool: pg.Pool): Clock {
  return {
    async now() {
      const { rows } = await pool.query<{ moment: Date }>({
        name: 'clock.now',
        text: 'select moment from run.read_clock()',
      });
      return rows[0]!.moment.toISOString();
    },
    async untilMs(due: Instant) {
      const { rows } = await pool.query<{ ms: number | null }>('select run.wait_ms($1) as ms', [due]);
      const ms = rows[0]!.ms;
      return ms === null ? undefined : Math.min(LONGEST_WAIT_MS, Math.ceil(ms));
    },
  };
}
