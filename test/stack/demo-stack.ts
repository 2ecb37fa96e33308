import { freePort, removeAtEnd } from '@vandong/infra/processes';
import { startTemporal } from '@vandong/infra/temporal';
import { createPostgresEventStore } from '@vandong/event-store/postgres';
import { isSettled } from '@vandong/relay';
import { freshDatabase } from '@vandong/testing/servers';
import { execFile } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { nodeProcess, root } from './real-stack.js';
import { until } from './until.js';

const CATCH_UP_MS = 180_000;

/** The whole product with the demo in it, its clock standing still at 16/11/2026 09:00. */
export interface DemoStack {
  /** `http://127.0.0.1:…`, without a slash at the end */
  readonly base: string;
  readonly databaseUrl: string;
  stop(): Promise<void>;
}

/** Server and worker as a user runs them, on a Temporal of their own. The CLI loads the demo once a run: later stacks get copies. */
export async function startDemoStack(): Promise<DemoStack> {
  const home = mkdtempSync(join(tmpdir(), 'vandong-demo-'));
  removeAtEnd(home);
  const database = await freshDatabase({ name: 'demo', migrate: loadDemo });
  const temporal = await startTemporal({ logFile: join(home, 'temporal.log') });
  const port = await freePort();
  const environment = {
    NODE_ENV: 'production',
    DATABASE_URL: database.url,
    TEMPORAL_ADDRESS: temporal.address,
    VANDONG_DEMO: '1',
    VANDONG_LOG: 'warn',
    VANDONG_PORT: String(port),
    VANDONG_DASHBOARD_DIR: join(root, 'apps/dashboard/dist'),
  };
  const node = (name: string) =>
    nodeProcess(
      name,
      [`apps/${name}/dist/main.js`],
      environment,
      process.env['VANDONG_TEST_LOG'] || join(home, `${name}.log`),
    );
  const server = await node('server');
  const worker = await node('worker');
  const base = `http://127.0.0.1:${port}`;
  await until(
    'read models are made, every open case has its workflow',
    () => caughtUp(base, database.url),
    CATCH_UP_MS,
  );
  return {
    base,
    databaseUrl: database.url,
    async stop() {
      await worker.stop();
      await server.stop();
      await temporal.stop();
      await database.drop();
    },
  };
}

/** A newcomer sees the page fill; a test would see a half of it. */
async function caughtUp(base: string, databaseUrl: string): Promise<boolean> {
  const { projector } = (await (await fetch(`${base}/api/v1/readyz`)).json()) as {
    projector: { position: number; head: number };
  };
  if (projector.head === 0 || projector.position < projector.head) return false;
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  const store = createPostgresEventStore({ pool });
  try {
    return await isSettled(pool, store);
  } finally {
    await store.close();
    await pool.end();
  }
}

async function loadDemo(url: string): Promise<void> {
  const env = { ...process.env, DATABASE_URL: url };
  for (const args of [['migrate'], ['demo', 'load']]) {
    await promisify(execFile)(process.execPath, [join(root, 'apps/cli/bin/vandong.mjs'), ...args], { cwd: root, env });
  }
}
