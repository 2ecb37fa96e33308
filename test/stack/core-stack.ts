import { NestFactory } from '@nestjs/core';
import { CommandBus, type Command } from '@nestjs/cqrs';
import { Client, Connection } from '@temporalio/client';
import { migrateVault } from '@vandong/access/vault';
import { migrateClock, setClock } from '@vandong/clock';
import { ContextsModule } from '@vandong/composition';
import { createIdentity } from '@vandong/event-store/identity';
import { openEventLog } from '@vandong/event-store/open';
import { migrateLog } from '@vandong/event-store/postgres';
import { startProcess } from '@vandong/infra/processes';
import type { Instant, Receipt, RecordedEvent } from '@vandong/kernel';
import { isSettled, migrateRelay, runRelay, runSweep, type Temporal } from '@vandong/relay';
import { freshDatabase } from '@vandong/testing/servers';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import pg from 'pg';
import { ownTemporal } from './own-temporal.js';

const root = join(import.meta.dirname, '../..');
const SECRET = 'of this test only';

async function migrate(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  for (const step of [migrateLog, migrateClock, migrateVault, migrateRelay]) await step(client as never);
  await client.end();
}

/** Log, clock, relay and sweep in this process; a real worker beside it; the servers of the run. */
export interface CoreStack {
  readonly pool: pg.Pool;
  readonly temporalAddress: string;
  readonly temporal: Temporal;
  dispatch(command: Command<Receipt>): Promise<Receipt>;
  events(stream: string): Promise<readonly RecordedEvent[]>;
  all(): Promise<readonly RecordedEvent[]>;
  /** moves the scaled clock; resolves when every case that was due by then is handled and the relay has seen the log's end */
  goTo(now: Instant): Promise<void>;
  settled(): Promise<void>;
  startWorker(): Promise<{ stop(): Promise<void>; kill(): void }>;
  stop(): Promise<void>;
}

export async function startCoreStack(now: Instant, temporalAddress?: string): Promise<CoreStack> {
  const database = await freshDatabase({ name: 'core-stack', migrate });
  // Case ids are workflow ids, and two spec files tell the same cases: each has a Temporal of its own.
  const own = temporalAddress ? undefined : await ownTemporal();
  const address = temporalAddress ?? own!.address;
  const taskQueue = `test-${randomUUID()}`;
  const pool = new pg.Pool({ connectionString: database.url, max: 8 });
  pool.on('error', () => {});
  await setClock(pool, { domain: now, rate: 0 });
  const kurrentUrl = process.env['KURRENTDB_URL'];
  const store = await openEventLog({ kurrentUrl, database: { url: database.url } });
  const contexts = await NestFactory.createApplicationContext(ContextsModule.over(store, createIdentity(SECRET)), {
    logger: ['error'],
  });
  await contexts.init();
  const bus = contexts.get(CommandBus, { strict: false });
  const connection = Connection.lazy({ address });
  const temporal = { client: new Client({ connection }).workflow, taskQueue };
  const ending = new AbortController();
  const running = [
    runRelay({ store, pool, temporal, report: () => {} }, ending.signal),
    runSweep({ pool, temporal, report: () => {} }, ending.signal),
  ];
  const settled = async () => {
    while (!(await isSettled(pool, store))) await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    pool,
    temporalAddress: address,
    temporal,
    dispatch: (command) => bus.execute(command),
    events: (stream) => store.readStream(stream),
    all: async () => (await store.readAll({ after: 0, limit: 100_000 })).events,
    settled,
    async goTo(to) {
      await settled();
      await setClock(pool, { domain: to });
      await settled();
    },
    async startWorker() {
      let ready: () => void = () => {};
      const started = new Promise<void>((resolve) => {
        ready = resolve;
      });
      const worker = await startProcess({
        name: 'worker',
        command: process.execPath,
        args: [join(root, 'apps/worker/dist/main.js')],
        env: {
          ...process.env,
          DATABASE_URL: database.url,
          TEMPORAL_ADDRESS: address,
          VANDONG_TASK_QUEUE: taskQueue,
          VANDONG_IDENTITY_SECRET: SECRET,
        },
        onLine: (line) => line.includes('"ready"') && ready(),
        ...(process.env['VANDONG_TEST_LOG'] && { logFile: process.env['VANDONG_TEST_LOG'] }),
      });
      await Promise.race([
        started,
        worker.exited.then(() => Promise.reject(new Error('the worker ended at its start'))),
      ]);
      return { stop: () => worker.stop(), kill: () => process.kill(worker.pid, 'SIGKILL') };
    },
    async stop() {
      ending.abort();
      await Promise.allSettled(running);
      await contexts.close();
      await connection.close();
      await store.close();
      await pool.end();
      await database.drop();
      await own?.stop();
    },
  };
}
