import type { Instant } from '@vandong/kernel';
import type pg from 'pg';
import type { EventLog } from '../event-log/index.js';
import { createPostgresEventStore, migrateLog, type Queryable } from '../postgres/index.js';
import { claimDatabase } from './log-home.js';

/** Where an installation keeps its log: the KurrentDB that `kurrentUrl` names, else its PostgreSQL. */
export interface LogPlace {
  readonly kurrentUrl?: string | undefined;
  readonly database: { readonly url: string } | { readonly pool: pg.Pool };
}

/**
 * The one door to the log: who goes through it does not see which store is behind. `now` gives `recordedAt`.
 * An installation on PostgreSQL does not load the other client and its native half.
 */
export async function openEventLog(
  { kurrentUrl, database }: LogPlace,
  now?: () => Promise<Instant>,
): Promise<EventLog> {
  const clock = now && { now };
  if (!kurrentUrl) return createPostgresEventStore({ ...database, ...clock });
  const { createKurrentEventStore } = await import('../kurrent/index.js');
  return createKurrentEventStore({ url: kurrentUrl, ...clock });
}

/** Makes the place ready: tables in PostgreSQL; a KurrentDB needs none. Rejects for a database that has followed another log. */
export async function prepareEventLog(kurrentUrl: string | undefined, client: Queryable): Promise<void> {
  await claimDatabase(kurrentUrl ? 'KurrentDB' : 'PostgreSQL', client);
  if (!kurrentUrl) await migrateLog(client);
}
