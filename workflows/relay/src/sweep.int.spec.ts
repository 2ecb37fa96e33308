import { EventEmitter, once } from 'node:events';
import { migrateClock, recordDue, recordFailure, setClock } from '@vandong/clock';
import { freshDatabase, type FreshDatabase } from '@vandong/testing/servers';
import pg from 'pg';
import { migrateRelay } from './open-cases/index.js';
import type { Temporal } from './poking.js';
import { runSweep } from './sweep.js';

/** A Temporal that takes every poke and forgets it. */
class Forgetful extends EventEmitter {
  /** those that take their poke only when this is resolved */
  readonly slow = new Map<string, Promise<void>>();
  readonly temporal = {
    client: {
      withDeadline: (_: number, ask: () => unknown) => ask(),
      signalWithStart: async (_: string, { workflowId }: { workflowId: string }) => {
        this.emit('poke', workflowId);
        await this.slow.get(workflowId);
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

  it('tells every open case when time goes faster, none when it stands still, and keeps no due case waiting meanwhile', async () => {
    await pool.query('truncate run.clock, run.due');
    await pool.query(`insert into run.open_case (case_id, wakes) values ('unitRound-A', '{}'), ('unitRound-B', '{}')`);
    await setClock(pool, { domain: '2026-01-12T02:00:00.000Z', rate: 0 });
    const ending = new AbortController();
    const forgetful = new Forgetful();
    const pokes: string[] = [];
    forgetful.on('poke', (id: string) => pokes.push(id));
    const poked = async (...ids: string[]) => {
      while (!ids.every((id) => pokes.includes(id))) await once(forgetful, 'poke');
      return pokes.splice(0);
    };
    let answer = () => {};
    forgetful.slow.set('unitRound-B', new Promise((resolve) => (answer = resolve)));
    const running = runSweep({ pool, temporal: forgetful.temporal, report: () => {} }, ending.signal);

    await recordDue(pool, 'inspection-A', '2026-01-12T01:00:00.000Z', 1);
    expect(await poked('inspection-A')).toEqual(['inspection-A']);
    await recordDue(pool, 'inspection-A', undefined, 1);
    await setClock(pool, { rate: 1 });
    await poked('unitRound-A', 'unitRound-B');
    await recordDue(pool, 'inspection-C', '2026-01-12T01:00:00.000Z', 1);
    expect(await poked('inspection-C')).toEqual(['inspection-C']);
    await recordDue(pool, 'inspection-C', undefined, 1);
    answer();
    await setClock(pool, { rate: 0 });
    await recordDue(pool, 'inspection-D', '2026-01-12T01:00:00.000Z', 1);
    const atPause = await poked('inspection-D');
    await recordDue(pool, 'inspection-E', '2026-01-12T01:00:00.000Z', 1);
    expect([...atPause, ...(await poked('inspection-E'))]).not.toContain('unitRound-A');
    ending.abort();
    await running;
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
