import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { EventIdReused, OutcomeUnknown, StoreUnavailable } from '@vandong/kernel';
import { openGate } from '@vandong/testing/gate';
import { freshDatabase, type FreshDatabase } from '@vandong/testing/servers';
import pg from 'pg';
import { eventStoreContract, newEvent, newEvents } from '../contract/index.js';
import { createPostgresEventStore, migrateLog } from './index.js';

let database: FreshDatabase;
let admin: pg.Pool;
beforeAll(async () => {
  database = await freshDatabase({ name: 'empty', migrate: async () => undefined });
  admin = new pg.Pool({ connectionString: database.url });
  admin.on('error', () => undefined);
  await Promise.all([migrateLog(admin), migrateLog(admin), migrateLog(admin)]);
});
afterAll(async () => {
  await admin.end();
  await database.drop();
});

eventStoreContract('postgres', async () => {
  const behind = new URL(database.url);
  const gate = await openGate({ host: behind.hostname, port: Number(behind.port) });
  behind.host = `127.0.0.1:${gate.port}`;
  const [store, another] = [
    createPostgresEventStore({ url: behind.href }),
    createPostgresEventStore({ url: database.url }),
  ];
  return {
    store,
    another,
    contiguousPositions: true,
    findsReusedIds: true,
    trouble: {
      strike: (blow) => gate.strike({ kind: blow === 'lost' ? 'request' : 'answer' }),
      calm: () => void gate.withdraw(),
      restart: async () => gate.cutAll(),
    },
    async close() {
      await Promise.all([store.close(), another.close()]);
      await gate.close();
    },
  };
});

describe('postgres log', () => {
  it.each([
    'update log.event set type = type',
    'delete from log.event',
    'truncate log.event',
    'delete from log.counter',
  ])('refuses: %s', async (statement) => {
    await expect(admin.query(statement)).rejects.toThrow(/append-only/);
  });

  it('gives each append of one call its own verdict', async () => {
    const store = createPostgresEventStore({ url: database.url });
    const [once, used] = [newEvents(2), newEvent()];
    await store.append('verdict-1', 'no-stream', once);
    await store.append('verdict-2', 'no-stream', [used]);
    const [repeated, stale, reused, written] = await Promise.allSettled([
      store.append('verdict-1', 'no-stream', once),
      store.append('verdict-2', 7, newEvents(1)),
      store.append('verdict-3', 'no-stream', [newEvent(), used]),
      store.append('verdict-4', 'no-stream', newEvents(1)),
    ]);
    expect(repeated).toMatchObject({ value: { revision: 1 } });
    expect(stale).toMatchObject({ reason: { name: 'WrongExpectedRevision', actual: 0 } });
    expect(reused.status === 'rejected' && reused.reason).toBeInstanceOf(EventIdReused);
    expect(written).toMatchObject({ value: { revision: 0, position: await store.head() } });
    await store.close();
  });

  it('keeps positions gap-free and readers complete while four processes write', async () => {
    const stores = Array.from({ length: 4 }, () => createPostgresEventStore({ url: database.url }));
    const start = await stores[0]!.head();
    const ending = new AbortController();
    const positions: number[] = [];
    const reading = (async () => {
      for await (const page of stores[0]!.subscribe({ after: start, batch: 50, signal: ending.signal })) {
        positions.push(...page.events.map((event) => event.position));
        if (positions.length >= 4 * 8 * 25) return;
      }
    })();
    await Promise.all(
      stores.flatMap((store, process) =>
        Array.from({ length: 8 }, async (_, writer) => {
          const stream = `process-${process}-${writer}`;
          for (let n = 0; n < 25; n += 1) await store.append(stream, n === 0 ? 'no-stream' : n - 1, newEvents(1));
        }),
      ),
    );
    await reading;
    ending.abort();
    expect(positions).toEqual(positions.map((_, index) => start + 1 + index));
    await Promise.all(stores.map((store) => store.close()));
  });

  it('writes a bulk in the given order, and the same bulk again changes nothing', async () => {
    const store = createPostgresEventStore({ url: database.url, now: async () => '2026-11-16T02:00:00.000Z' });
    const start = await store.head();
    const appends = [0, 1, 2].flatMap((n) =>
      ['a', 'b'].map((name) => ({
        stream: `bulk-${name}`,
        expected: n === 0 ? ('no-stream' as const) : n - 1,
        events: newEvents(1),
      })),
    );
    const done = await store.bulkAppend(appends);
    const { events } = await store.readAll({ after: start, limit: 100 });
    expect(events.map(({ stream, revision }) => `${stream}@${revision}`)).toEqual([
      'bulk-a@0',
      'bulk-b@0',
      'bulk-a@1',
      'bulk-b@1',
      'bulk-a@2',
      'bulk-b@2',
    ]);
    expect(events.every((event) => event.recordedAt === '2026-11-16T02:00:00.000Z')).toBe(true);
    expect(done.position).toBe(await store.head());
    expect(await store.bulkAppend(appends)).toEqual(done);
    expect(await store.head()).toBe(done.position);
    await store.close();
  });
});

describe('postgres log in trouble', () => {
  it('says unavailable when nobody listens, and works again by itself', async () => {
    const gate = createServer((socket) => socket.destroy());
    await new Promise<void>((resolve) => gate.listen(0, '127.0.0.1', resolve));
    const { port } = gate.address() as AddressInfo;
    const store = createPostgresEventStore({ url: `postgres://postgres@127.0.0.1:${port}/x` });
    await expect(store.append('lamp-x', 'no-stream', newEvents(1))).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.head()).rejects.toBeInstanceOf(StoreUnavailable);
    await store.close();
    await new Promise((resolve) => gate.close(resolve));
  });

  it('says outcome unknown when the connection dies under an append; the same append settles it', async () => {
    const store = createPostgresEventStore({ url: database.url });
    const blocker = await admin.connect();
    await blocker.query('begin; select 1 from log.counter for update');
    const events = newEvents(1);
    const lost = store.append('lost-1', 'no-stream', events);
    const outcome = lost.catch((error: unknown) => error);
    await terminateWaiting();
    expect(await outcome).toBeInstanceOf(OutcomeUnknown);
    await blocker.query('rollback');
    blocker.release();
    expect(await store.append('lost-1', 'no-stream', events)).toMatchObject({ revision: 0 });
    expect(await store.readStream('lost-1')).toHaveLength(1);
    await store.close();
  });

  it('brings a follower back after its connection was cut', async () => {
    const store = createPostgresEventStore({ url: database.url });
    const ending = new AbortController();
    const pages = store.subscribe({ after: await store.head(), signal: ending.signal })[Symbol.asyncIterator]();
    const next = pages.next();
    await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'vandong log' and datname = current_database()`,
    );
    const other = createPostgresEventStore({ pool: admin });
    const events = newEvents(1);
    await other.append('cut-1', 'no-stream', events);
    expect((await next).value).toMatchObject({ events: [{ id: events[0]!.id }] });
    ending.abort();
    await other.close();
    await store.close();
  });

  it('refuses appends after it was closed', async () => {
    const store = createPostgresEventStore({ url: database.url });
    await store.close();
    await expect(store.append('lamp-y', 'no-stream', newEvents(1))).rejects.toBeInstanceOf(StoreUnavailable);
  });
});

/** Ends the one backend that waits for the counter's row; asks until it is there. */
async function terminateWaiting(): Promise<void> {
  for (let ended = 0; ended === 0;) {
    const { rowCount } = await admin.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock' and query like '%log.append(%' and pid <> pg_backend_pid()`,
    );
    ended = rowCount ?? 0;
  }
}
