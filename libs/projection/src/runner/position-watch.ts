import type pg from 'pg';
import { CHANNEL } from './apply.js';
import { checkpointOf } from './place.js';

/** Follows the checkpoint of a generation for those who wait for their own write, and for live pages. */
export interface PositionWatch {
  /** the last position seen; -1 before the first answer */
  readonly position: number;
  /** true once the read models show the position; false when `timeoutMs` passed before */
  waitFor(position: number, timeoutMs: number): Promise<boolean>;
  /** told of every position from now on; answers with how to stop */
  onChange(listener: (position: number) => void): () => void;
  close(): Promise<void>;
}

/** How often the checkpoint is looked at beside the notices: they are lost while the connection is down. */
const POLL_MS = 250;

/** Keeps one connection of the pool. It listens, and polls as a fallback; it reconnects by itself. */
export function createPositionWatch(pool: pg.Pool, schema = 'read'): PositionWatch {
  const listeners = new Set<(position: number) => void>();
  let position = -1;
  let client: pg.PoolClient | undefined;
  let looking: Promise<void> | undefined;
  let closed = false;

  const moved = (to: number) => {
    // a rebuild may put the models back a little: that is a change too
    if (to === position) return;
    position = to;
    for (const listener of Array.from(listeners)) listener(to);
  };

  async function look(): Promise<void> {
    try {
      moved(await checkpointOf(client ?? (await listen()), schema));
    } catch {
      drop();
    }
  }

  async function listen(): Promise<pg.PoolClient> {
    const opened = await pool.connect();
    // held before it listens: one that breaks meanwhile must go back to the pool, or each outage would cost a connection
    client = opened;
    opened.on('error', () => client === opened && drop());
    opened.on('notification', ({ payload = '' }) => {
      const [of, to] = payload.split(' ');
      if (of === schema) moved(Number(to));
    });
    await opened.query(`listen ${CHANNEL}`);
    return opened;
  }

  function drop() {
    const broken = client;
    client = undefined;
    broken?.removeAllListeners('notification');
    broken?.release(true);
  }

  const lookOnce = () => (looking ??= look().finally(() => (looking = undefined)));
  const timer = setInterval(() => void lookOnce(), POLL_MS);
  void lookOnce();

  return {
    get position() {
      return position;
    },
    waitFor(wanted, timeoutMs) {
      if (position >= wanted) return Promise.resolve(true);
      return new Promise((resolve) => {
        const settle = (shown: boolean) => {
          clearTimeout(deadline);
          listeners.delete(listener);
          resolve(shown);
        };
        const listener = (to: number) => {
          if (to >= wanted) settle(true);
        };
        const deadline = setTimeout(() => settle(false), timeoutMs);
        listeners.add(listener);
      });
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      if (closed) return;
      closed = true;
      clearInterval(timer);
      await looking;
      drop();
    },
  };
}
