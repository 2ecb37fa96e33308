import { identitySecret, migrateVault } from '@vandong/access/vault';
import { createClock, migrateClock } from '@vandong/clock';
import { readModels } from '@vandong/composition';
import { createIdentity } from '@vandong/event-store/identity';
import { openEventLog, prepareEventLog, type EventLog } from '@vandong/event-store/open';
import type { Clock, Identity } from '@vandong/kernel';
import { prepareGeneration } from '@vandong/projection';
import { migrateRelay } from '@vandong/relay';
import pg from 'pg';
import { addresses } from './instance.js';

export interface Database {
  readonly pool: pg.Pool;
  readonly log: EventLog;
  readonly identity: Identity;
  readonly clock: Clock;
}

/** Opens the database, brings its schemas to this version, and closes everything afterwards. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const { databaseUrl, kurrentUrl } = addresses();
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 4,
    connectionTimeoutMillis: 5_000,
    application_name: 'vandong cli',
  });
  // without a listener a connection that breaks while idle would end the process
  pool.on('error', () => undefined);
  try {
    await migrate(pool, kurrentUrl);
    const clock = createClock(pool);
    const log = await openEventLog({ kurrentUrl, database: { pool } }, () => clock.now());
    const identity = createIdentity(process.env['VANDONG_IDENTITY_SECRET'] ?? (await identitySecret(pool)));
    try {
      return await work({ pool, log, identity, clock });
    } finally {
      await log.close();
    }
  } finally {
    await pool.end();
  }
}

/** All schemas: log, vault, run, read. */
async function migrate(pool: pg.Pool, kurrentUrl: string | undefined): Promise<void> {
  await prepareEventLog(kurrentUrl, pool);
  await migrateVault(pool);
  await migrateClock(pool);
  await migrateRelay(pool);
  await prepareGeneration(pool, readModels);
}
