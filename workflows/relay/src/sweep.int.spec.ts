import { EventEmitter, once } from 'node:events';
import { migrateClock, recordDue, setClock } from '@vandong/clock';
import { freshDatabase, type FreshDatabase } from '@vandong/testing/servers';
import pg from 'pg';
import { migrateRelay } from './open-cases/index.js';
import type { Temporal } from './poking.js';
import { runSweep } from './sweep.js';

/** A Temporal that takes every poke and forgets it. */
class Forgetful extends EventEmitter {
  readonly temporal = {
    client: {
      withDeadline: (_: number, ask: () => unknown) => ask(),
      signalWithStart: async (_: string, { workflowId }: { workflowId: string }) => void this.emit('poke', workflowId),
    },
    taskQueue: 'nobody',
  } as unknown as Temporal;
}

describe('the sweep', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  beforeAll(async () => {
    database = await freshDatabase({
      name: 'sweep',
      migrate: async (url) => {
        const client = new pg.Pool({ connectionString: url, max: 1 });
        await migrateClock(client);
        await migrateRelay(client);
        await client.end();
      },
    });
    pool = new pg.Pool({ connectionString: database.url, max: 3 });
    pool.on('error', () => undefined);
  });
  afterAll(async () => {
    await pool.end();
    await database.drop();
  });

  it('pokes a late case again when the poke was lost, also when its connection to the clock breaks meanwhile', async () => {
    const ending = new AbortController();
    const forgetful = new Forgetful();
    const faults: unknown[] = [];
    await setClock(pool, { domain: '2026-01-12T02:00:00.000Z', rate: 0 });
    await recordDue(pool, 'inspection-A', '2026-01-12T01:00:00.000Z', 1);
    const first = once(forgetful, 'poke');
    const running = runSweep({ pool, temporal: forgetful.temporal, report: (fault) => faults.push(fault) }, ending.signal);
    await first;
    expect(await once(forgetful, 'poke')).toEqual(['inspection-A']);
    await pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where query like 'LISTEN%' and pid <> pg_backend_pid()`);
    expect(await once(forgetful, 'poke')).toEqual(['inspection-A']);
    ending.abort();
    await running;
    expect(faults).toEqual([]);
  });
});
