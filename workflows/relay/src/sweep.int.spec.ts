import { EventEmitter, once } from 'node:events';
import { migrateClock, recordDue, recordFailure, setClock } from '@vandong/clock';
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
      signalWithStart: async (_: string, { workflowId }: { workflowId: string }) => {
        this.emit('poke', workflowId);
      },
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
    const running = runSweep(
      { pool, temporal: forgetful.temporal, report: (fault) => faults.push(fault) },
      ending.signal,
    );
    await first;
    expect(await once(forgetful, 'poke')).toEqual(['inspection-A']);
    await pool.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where query like 'LISTEN%' and pid <> pg_backend_pid()`,
    );
    expect(await once(forgetful, 'poke')).toEqual(['inspection-A']);
    ending.abort();
    await running;
    expect(faults).toEqual([]);
  });

  it('pokes a case when time has come to it, whatever rate its timer was set for, and no other', async () => {
    await pool.query('truncate run.clock, run.due');
    await pool.query(`insert into run.open_case (case_id, wakes) values ('unitRound-A', '{}')`);
    await setClock(pool, { domain: '2026-01-12T02:00:00.000Z', rate: 0 });
    await recordDue(pool, 'inspection-A', '2026-01-12T03:00:00.000Z', 1);
    await recordDue(pool, 'inspection-B', '2027-01-12T03:00:00.000Z', 1);
    const ending = new AbortController();
    const forgetful = new Forgetful();
    const pokes: string[] = [];
    forgetful.on('poke', (id: string) => pokes.push(id));
    const running = runSweep({ pool, temporal: forgetful.temporal, report: () => {} }, ending.signal);
    const poked = once(forgetful, 'poke');
    await setClock(pool, { rate: 36_000 });
    await poked;
    ending.abort();
    await running;
    expect(new Set(pokes)).toEqual(new Set(['inspection-A']));
  });

  it('pokes parked cases when it begins, and again when their time has come: what parked them may be mended', async () => {
    await pool.query('truncate run.clock, run.due, run.open_case');
    await setClock(pool, { domain: '2026-01-12T02:00:00.000Z', rate: 0 });
    const parked = async (id: string) => {
      await recordDue(pool, id, '2026-01-12T01:00:00.000Z', 1);
      await recordFailure(pool, id, { error: 'TypeError: odd', hopeless: true, seen: 1 });
    };
    await parked('inspection-A');
    const ending = new AbortController();
    const forgetful = new Forgetful();
    const pokes: string[] = [];
    forgetful.on('poke', (id: string) => pokes.push(id));
    const poked = once(forgetful, 'poke');
    const running = runSweep({ pool, temporal: forgetful.temporal, report: () => {} }, ending.signal);
    await poked;
    await parked('inspection-B');
    const again = once(forgetful, 'poke');
    await pool.query(`update run.due set next_try = clock_timestamp() where case_id = 'inspection-B'`);
    await again;
    ending.abort();
    await running;
    expect(pokes).toEqual(['inspection-A', 'inspection-B']);
  });
});
