import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { EventLog } from '@vandong/event-store/open';
import { createPostgresEventStore, migrateLog } from '@vandong/event-store/postgres';
import { inspectionEvents } from '@vandong/inspection/domain/events';
import { encode, type DomainEvent, type EventStore } from '@vandong/kernel';
import { migrateRelay, runRelay, type Temporal } from '@vandong/relay';
import { freshDatabase, type FreshDatabase } from '@vandong/testing/servers';
import pg from 'pg';

const CASE = 'inspection-KT-1';
const at = '2026-11-11T09:00:00.000Z';
const plan = {
  inspection: 'KT-1',
  campaign: 'CVD',
  round: 1,
  unit: 'C07',
  opensOn: '2026-11-11',
  dueOn: '2026-11-12',
  windowEndsOn: '2026-11-13',
  teamName: 'Đoàn 1',
  leadPost: 'C07.head',
  chairUnit: 'C07',
};
const scheduled = { type: 'InspectionScheduled', occurredAt: at, data: plan };
const cancelled = { type: 'InspectionCancelled', occurredAt: at, data: { reason: 'Hoãn', by: 'GL-1' } };

/** Takes every poke; its marker stands. */
const temporal = {
  client: {
    withDeadline: (_: number, ask: () => unknown) => ask(),
    signalWithStart: () => Promise.resolve(),
    getHandle: () => ({ describe: () => Promise.resolve({ status: { name: 'RUNNING' } }) }),
  },
  taskQueue: 'nobody',
} as unknown as Temporal;

/** Reads the log and then waits, as a process that the machine has forgotten for a moment. */
function slow(store: EventStore) {
  let go: () => void = () => {};
  let read: () => void = () => {};
  const released = new Promise<void>((resolve) => (go = resolve));
  const hasRead = new Promise<void>((resolve) => (read = resolve));
  const readAll: EventStore['readAll'] = async (query) => {
    const page = await store.readAll(query);
    read();
    await released;
    return page;
  };
  return { store: { ...store, readAll }, hasRead, go: () => go() };
}

describe('two relays at once, as while servers are replaced one by one', () => {
  let database: FreshDatabase;
  let pool: pg.Pool;
  let store: EventLog;
  beforeAll(async () => {
    database = await freshDatabase({
      name: 'two-relays',
      migrate: async (url) => {
        const client = new pg.Pool({ connectionString: url, max: 1 });
        await migrateLog(client);
        await migrateRelay(client);
        await client.end();
      },
    });
    pool = new pg.Pool({ connectionString: database.url, max: 6 });
    store = createPostgresEventStore({ pool });
  });
  afterAll(async () => {
    await store.close();
    await pool.end();
    await database.drop();
  });
  beforeEach(() =>
    pool.query('UPDATE run.relay SET position = (SELECT position FROM log.counter); DELETE FROM run.open_case'),
  );

  const tell = async (event: DomainEvent, stream = CASE) => {
    const metadata = {
      occurredAt: at,
      actor: 'system:spec',
      correlationId: 'c',
      commandId: 'c',
      commandDigest: 'd',
    } as const;
    const last = (await store.readStream(stream)).at(-1)?.revision ?? 'no-stream';
    return (await store.append(stream, last, [{ id: randomUUID(), ...encode(inspectionEvents, event), metadata }]))
      .position;
  };
  const reached = async (position: number) => {
    for (;;) {
      const { rows } = await pool.query<{ position: string }>('SELECT position FROM run.relay');
      if (Number(rows[0]!.position) >= position) return;
    }
  };
  const open = async () =>
    (await pool.query<{ case_id: string }>('SELECT case_id FROM run.open_case')).rows.map((row) => row.case_id);
  const run = (over: EventStore) => {
    const ending = new AbortController();
    const reports: string[] = [];
    const running = runRelay({ store: over, pool, temporal, report: (state) => reports.push(state) }, ending.signal);
    return { reports, end: () => ending.abort(), ended: running };
  };

  it('the one that was overtaken does not open again what the other has closed, and is not told that Temporal is away', async () => {
    await tell(scheduled);
    const old = slow(store);
    const leaving = run(old.store);
    await old.hasRead;
    const fresh = run(store);
    await reached(await tell(cancelled));
    expect(await open()).toEqual([]);

    leaving.end();
    old.go();
    await leaving.ended;
    expect(await open()).toEqual([]);
    expect(leaving.reports).toEqual(['reached']);
    fresh.end();
    await fresh.ended;
  });

  it('both go on beside each other, and between them miss nothing', async () => {
    const both = [run(store), run(store)];
    let last = 0;
    for (let n = 0; n < 30; n += 1) {
      last = await tell({ ...scheduled, data: { ...plan, inspection: `N${n}` } }, `inspection-N${n}`);
      if (n % 3 === 0) last = await tell(cancelled, `inspection-N${n}`);
    }
    await reached(last);
    for (const each of both) each.end();
    await Promise.all(both.map(({ ended }) => ended));
    const left = Array.from({ length: 30 }, (_, n) => n).filter((n) => n % 3 !== 0);
    expect(await open()).toHaveLength(left.length);
    expect(await open()).toEqual(expect.arrayContaining(left.map((n) => `inspection-N${n}`)));
    expect(both.flatMap(({ reports }) => reports)).not.toContain('away');
  });
});
