import { KurrentDBClient } from '@kurrent/kurrentdb-client';
import type { Instant } from '@vandong/kernel';
import { createBell } from '../bell/index.js';
import type { EventLog } from '../event-log/index.js';
import { createAppends } from './appends.js';
import { bulkAppend } from './bulk.js';
import { connectionString } from './connection-string.js';
import { gathered } from './deadline.js';
import { follow } from './follow.js';
import { createGenerations } from './generations.js';
import { newest } from './newest.js';
import { createReads } from './reads.js';
import { verifyLog } from './verify-log.js';

export interface KurrentEventStoreOptions {
  /** connection string, as the official client takes it; `nodePreference` and `throwOnAppendFailure` are set by the adapter */
  readonly url: string;
  /** gives `recordedAt`; the wall clock when absent */
  readonly now?: () => Promise<Instant>;
  /** longest wait for the answer to one attempt, 7 s when absent */
  readonly answerMs?: number;
  /** longest wait until a new connection answers, 5 s when absent */
  readonly connectMs?: number;
  /** a follower that hears nothing for so long asks whether there is something, 5 s when absent */
  readonly quietMs?: number;
}

/** The log in KurrentDB. Throws `RangeError` for a connection string that it cannot work with. */
export function createKurrentEventStore({
  url,
  now = async () => new Date().toISOString(),
  answerMs = 7_000,
  connectMs = 5_000,
  quietMs = 5_000,
}: KurrentEventStoreOptions): EventLog {
  const address = connectionString(url);
  const build = () => KurrentDBClient.connectionString(address);
  const writing = createGenerations(build, features, connectMs);
  const reading = createGenerations(build, (client) => gathered(connectMs, newest(client)), connectMs);
  const closing = new AbortController();
  const bell = createBell();
  const reads = createReads(reading, answerMs);
  const placeAt = async (stream: string, revision: number) =>
    (await reads.readStream(stream, revision, 1))[0]!.position;
  const appends = createAppends(writing, placeAt, { now, answerMs });
  return {
    append: (stream, expected, events) => appends.append({ stream, expected, events }),
    bulkAppend: (all) => bulkAppend(appends.append, all),
    readStream: (stream, from) => reads.readStream(stream, from),
    readAll: reads.readAll,
    head: reads.head,
    subscribe: ({ batch = 1000, signal, ...query }) =>
      follow(reads, reading, bell, { ...query, batch, quietMs, signal: AbortSignal.any([signal, closing.signal]) }),
    verify: () => verifyLog(reads),
    async close() {
      closing.abort();
      await appends.drain();
      await Promise.all([writing.close(), reading.close()]);
    },
  };
}

/** What an append asks first; a client that gets no answer here has sent nothing. */
const features = (client: KurrentDBClient): Promise<unknown> =>
  (client as unknown as { readonly capabilities: Promise<unknown> }).capabilities;
