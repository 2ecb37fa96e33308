import { startPostgres } from '@vandong/infra/postgres';
import { freePort, removeAtEnd, startProcess, type OwnedProcess } from '@vandong/infra/processes';
import { startTemporal } from '@vandong/infra/temporal';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

/** A process of the product that can be killed and started again at the same address. */
export interface Part {
  readonly pid: number;
  /** `kill -9`; resolves when it is gone */
  kill(): Promise<void>;
  start(): Promise<void>;
}

/** PostgreSQL, Temporal, server and worker as a user runs them, each a process of its own; nothing starts them again but the test. */
export interface RealStack {
  readonly databaseUrl: string;
  readonly temporalAddress: string;
  readonly base: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<'postgres' | 'temporal' | 'server' | 'worker', Part>>;
  stop(): Promise<void>;
}

interface Started {
  readonly pid?: number;
  readonly exited: Promise<unknown>;
  stop(): Promise<void>;
}

/** A folder that ends with us, open to the database's own user. */
export function temporaryHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'vandong-fault-'));
  chmodSync(home, 0o755);
  removeAtEnd(home);
  return home;
}

async function part(start: () => Promise<Started>): Promise<Part & { stop(): Promise<void> }> {
  let running: Started | undefined;
  const begin = async () => {
    const started = await start();
    running = started;
    // one that ends by itself may be started again, too
    void started.exited.then(() => {
      if (running === started) running = undefined;
    });
  };
  await begin();
  return {
    get pid() {
      return running!.pid!;
    },
    async kill() {
      const killed = running;
      running = undefined;
      if (!killed) return;
      process.kill(killed.pid!, 'SIGKILL');
      await killed.exited;
    },
    async start() {
      if (!running) await begin();
    },
    stop: async () => running?.stop(),
  };
}

export async function startRealStack(): Promise<RealStack> {
  const home = temporaryHome();
  const [postgresPort, temporalPort, serverPort] = await freePorts(3);
  const database = { dataDir: join(home, 'postgres'), port: postgresPort!, fsync: false };
  let databaseUrl = '';
  const postgres = await part(async () => {
    const server = await startPostgres(database);
    databaseUrl = server.url;
    return server;
  });
  const temporalAddress = `127.0.0.1:${temporalPort}`;
  const environment = {
    DATABASE_URL: databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress,
    VANDONG_PORT: String(serverPort),
    VANDONG_LOG: 'warn',
  };
  const node =
    (name: string, ...args: string[]) =>
    () =>
      nodeProcess(name, args, environment, process.env['VANDONG_TEST_LOG'] || join(home, `${name}.log`));
  const temporal = await part(() => startTemporal({ port: temporalPort!, logFile: join(home, 'temporal.log') }));
  const server = await part(node('server', 'apps/server/dist/main.js'));
  const worker = await part(node('worker', 'apps/worker/dist/main.js'));
  const parts = { postgres, temporal, server, worker };
  return {
    databaseUrl,
    temporalAddress,
    base: `http://127.0.0.1:${serverPort}`,
    environment,
    parts,
    async stop() {
      for (const each of [worker, server, temporal, postgres]) await each.stop();
    },
  };
}

async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>();
  while (ports.size < count) ports.add(await freePort());
  return [...ports];
}

/** Starts one of our own programs and waits until it says that it is ready. */
export async function nodeProcess(
  name: string,
  [script, ...args]: readonly string[],
  environment: Readonly<Record<string, string>>,
  logFile: string,
): Promise<OwnedProcess> {
  let ready: () => void = () => {};
  const started = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const child = await startProcess({
    name,
    command: process.execPath,
    args: [join(root, script!), ...args],
    env: { ...process.env, ...environment },
    logFile,
    onLine: (line) => line.includes('"ready":true') && ready(),
  });
  await Promise.race([
    started,
    child.exited.then(() => Promise.reject(new Error(`${name} ended at its start, see ${logFile}`))),
  ]);
  return child;
}
