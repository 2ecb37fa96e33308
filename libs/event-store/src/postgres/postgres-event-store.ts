import type { Appended, EventStore, Instant } from '@vandong/kernel';
import type pg from 'pg';
import type { Append } from '../admission/index.js';
import { createBell } from '../bell/index.js';
import { createAppender } from './appender.js';
import { bulkAppend } from './bulk.js';
import { openPool } from './connection.js';
import { follow } from './follow.js';
import { head, readAll, readStream } from './reads.js';

export interface PostgresEventStoreOptions {
  /** where the log is; a pool is opened and closed with the store */
  readonly url?: string;
  /** instead of `url`: a pool of the caller, who closes it */
  readonly pool?: pg.Pool;
  /** gives `recordedAt`, asked once per call of the appender; the database's own clock when absent */
  readonly now?: () => Promise<Instant>;
}

export interface PostgresEventStore extends EventStore {
  /**
   * For imports: many appends in few calls, in the given order. Not one transaction: after an error what came before is written.
   * Answers with the last position; throws as `append` does.
   */
  bulkAppend(appends: Iterable<Append>): Promise<Pick<Appended, 'position'>>;
  /** Answers the waiting appends, ends the followers and, if it opened it, the pool. */
  close(): Promise<void>;
}

/** The log in PostgreSQL, schema `log` (made by `migrateLog`). Throws `RangeError` unless `url` or `pool` is given. */
export function createPostgresEventStore(options: PostgresEventStoreOptions): PostgresEventStore {
  const own = options.pool ? undefined : options.url ? openPool(options.url) : undefined;
  const pool = options.pool ?? own;
  if (!pool) throw new RangeError('the log needs a url or a pool');
  const bell = createBell();
  const closing = new AbortController();
  const appender = createAppender(pool, options.now, bell.ring);
  const store: PostgresEventStore = {
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
    async close() {
      closing.abort();
      await appender.drain();
      await own?.end();
    },
  };
  return store;
}
