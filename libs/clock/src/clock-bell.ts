import type pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';
import { CLOCK_CHANNEL } from './set-clock.js';

/** Rings when somebody sets the clock. A broken connection is replaced when its owner listens again, which he does at every turn. */
export function clockBell(pool: pg.Pool, signal: AbortSignal) {
  let listening: pg.PoolClient | undefined;
  let rang = false;
  let wake: () => void = () => {};
  const ring = () => {
    rang = true;
    wake();
  };
  const drop = () => {
    listening?.release(true);
    listening = undefined;
  };
  signal.addEventListener('abort', ring, { once: true });
  return {
    /** what rings from here on is heard by the next wait */
    async listen() {
      rang = false;
      if (listening) return;
      const client = (listening = await pool.connect());
      client.on('error', () => listening === client && drop());
      client.on('notification', ring);
      await client.query(`LISTEN ${CLOCK_CHANNEL}`).catch((error: unknown) => {
        drop();
        throw error;
      });
    },
    async rungWithin(ms: number) {
      if (rang || signal.aborted) return;
      const heard = new AbortController();
      wake = () => heard.abort();
      await pause(ms, undefined, { signal: heard.signal }).catch(() => {});
    },
    close: drop,
  };
}
