import { NativeConnection, Runtime, Worker, type WorkerOptions } from '@temporalio/worker';
import { loadClientConnectConfig } from '@temporalio/envconfig';
import { identitySecret } from '@vandong/access/vault';
import { createClock } from '@vandong/clock';
import { createIdentity } from '@vandong/event-store/identity';
import { openEventLog } from '@vandong/event-store/open';
import pg from 'pg';
import { makeLook } from './cases.js';
import type { WorkerSettings } from './settings.js';

/** Bounded on two cores: more cases in flight would only queue inside the database. */
const LIMITS = {
  maxCachedWorkflows: 600,
  maxConcurrentWorkflowTaskExecutions: 40,
  maxConcurrentLocalActivityExecutions: 40,
  reuseV8Context: true,
} satisfies Partial<WorkerOptions>;

export interface RunningWorker {
  /** resolves when the worker has drained */
  readonly done: Promise<void>;
  shutdown(): void;
}

/** Connects to Temporal and PostgreSQL and works until `shutdown`. Rejects while either does not answer. */
export async function runWorker(
  { databaseUrl, kurrentUrl, taskQueue, simulated }: WorkerSettings,
  bundlePath: string,
): Promise<RunningWorker> {
  Runtime.install({
    shutdownSignals: [],
    logger: { log() {}, trace() {}, debug() {}, info() {}, warn: console.warn, error: console.error },
  });
  const { connectionOptions, namespace = 'default' } = loadClientConnectConfig();
  const connection = await NativeConnection.connect(connectionOptions);
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 6 });
  pool.on('error', () => {}); // an idle connection that breaks is replaced at its next use
  const clock = createClock(pool);
  // on simulated data an event is recorded when its people would have recorded it
  const store = await openEventLog(
    { kurrentUrl, database: { url: databaseUrl } },
    simulated ? () => clock.now() : undefined,
  );
  const identity = createIdentity(process.env['VANDONG_IDENTITY_SECRET'] ?? (await identitySecret(pool)));
  const worker = await Worker.create({
    connection,
    namespace,
    taskQueue,
    workflowBundle: { codePath: bundlePath },
    activities: await makeLook(pool, store, identity),
    ...LIMITS,
  });
  const run = async () => {
    try {
      await worker.run();
    } finally {
      await store.close();
      await pool.end();
      await connection.close();
    }
  };
  return { done: run(), shutdown: () => worker.shutdown() };
}
