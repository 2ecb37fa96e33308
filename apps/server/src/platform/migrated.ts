import { migrateVault } from '@vandong/access/vault';
import { migrateClock } from '@vandong/clock';
import { readModels } from '@vandong/composition';
import { prepareEventLog } from '@vandong/event-store/open';
import { isAway } from '@vandong/kernel';
import { prepareGeneration } from '@vandong/projection';
import { migrateRelay } from '@vandong/relay';
import pg from 'pg';
import { setTimeout as pause } from 'node:timers/promises';

const PAUSE_MS = { first: 250, longest: 5_000 };

/** Brings the schemas to this version; waits as long as it takes for a database that is not there yet. */
export async function migrated(url: string, kurrentUrl?: string): Promise<void> {
  for (let wait = PAUSE_MS.first; ; wait = Math.min(wait * 2, PAUSE_MS.longest)) {
    try {
      return await migrate(url, kurrentUrl);
    } catch (error) {
      if (!isAway(error)) throw error;
      await pause(wait * (0.5 + Math.random()));
    }
  }
}

async function migrate(url: string, kurrentUrl: string | undefined): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 1, connectionTimeoutMillis: 5_000 });
  pool.on('error', () => undefined);
  try {
    await prepareEventLog(kurrentUrl, pool);
    await migrateVault(pool);
    await migrateClock(pool);
    await migrateRelay(pool);
    await prepareGeneration(pool, readModels);
  } finally {
    await pool.end();
  }
}
