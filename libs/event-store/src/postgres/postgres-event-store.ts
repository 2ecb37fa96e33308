import type { Instant } from '@vandong/kernel';
import type pg from 'pg';
import { createBell } from '../bell/index.js';
import type { EventLog } from '../event-log/index.js';
import { createAppender } from './appender.js';
import { bulkAppend } from './bulk.js';
import { openPool } from './connection.js';
import { follow } from './follow.js';
import { head, readAll, readStream } from './reads.js';
import { verifyLog } from './verify-log.js';

export interface PostgresEventStoreOptions {
  /** where the log is; a pool is opened and closed with the store */
  readonly url?: string;
  /** instead of `url`: a pool of the caller, who closes it */
  readonly pool?: pg.Pool;
  /** gives `recordedAt`, asked once per call of the appender; the database's own clock when absent */
  readonly now?: () => Promise<Instant>;
}

/** The log in PostgreSQL, schema `log` (made by `migrateLog`). Throws `RangeError` unless `url` or `pool` is given. */
export function createPostgresEventStore(options: PostgresEventStoreOptions): EventLog {
  const own = options.pool ? undefined : options.url ? openPool(options.url) : undefined;
  const pool = options.pool ?? own;
  if (!pool) throw new RangeError('the log needs a url or a pool');
  const bell = createBell();
  const closing = new AbortController();
  const appender = createAppender(pool, options.now, bell.ring);
  const store: EventLog = {
    append: (stream, expected, events) => appender.append({ stream, expected, events }),
    bulkAppend: async (appends) => {
      const appended = await bulkAppend(pool, appends, options.now);
      bell.ring();
      return appended;
    },
    readStream: (stream, from) => readStream(pool, stream, from),
    readAll: (query) => readAll(pool, query),
    head: () => head(pool),
    subscribe: ({ batch = 1000, signal, ...query }) =>
      follow(store.readAll, bell, {
        ...query,
        batch,
        signal: AbortSignal.any([signal, closing.signal]),
      }),
    verify: () => verifyLog(pool),
    async close() {
      closing.abort();
      await appender.drain();
      await own?.end();
    },
  };
  return store;
}
