import { setTimeout as pause } from 'node:timers/promises';
import { Connection } from '@temporalio/client';
import { freePort, startProcess, withLimit } from '../processes/index.js';
import type { TemporalOptions, TemporalServer } from './server.js';

const SERVER = 'server start-dev --ip 127.0.0.1 --ui-ip 127.0.0.1 --namespace default --log-level warn'.split(' ');
const READY_LIMIT_MS = 60_000;
const ASK_LIMIT_MS = 5_000;
const ASK_EVERY_MS = 100;

/**
 * Starts the CLI's development server, in memory, and waits until its namespace `default` answers.
 * @throws when it ends or stays silent; its own words are in the log file
 */
export async function startDevServer(program: string, options: TemporalOptions): Promise<TemporalServer> {
  const port = options.port ?? (await freePort());
  const uiPort = options.uiPort ?? (await freePort());
  const address = `127.0.0.1:${port}`;
  const child = await startProcess({
    name: 'temporal',
    command: program,
    args: [...SERVER, '--port', String(port), '--ui-port', String(uiPort)],
    ...(options.runDir === undefined ? {} : { runDir: options.runDir }),
    ...(options.logFile === undefined ? {} : { logFile: options.logFile }),
    ...(options.background === undefined ? {} : { background: options.background }),
  });
  const ended = child.exited.then(({ code, signal }): never => {
    throw new Error(`the server ended with ${signal ?? `code ${code}`}`);
  });
  try {
    await withLimit('Temporal', READY_LIMIT_MS, Promise.race([ended, answering(address)]));
  } catch (error) {
    await child.stop();
    throw error;
  }
  return {
    address,
    uiUrl: `http://127.0.0.1:${uiPort}`,
    pid: child.pid,
    exited: child.exited.then(() => undefined),
    stop: child.stop,
  };
}

/** Resolves when the frontend answers for the namespace. */
export async function answering(address: string, limitMs = READY_LIMIT_MS): Promise<void> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    try {
      return await describeDefault(address);
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(ASK_EVERY_MS);
    }
  }
}

async function describeDefault(address: string): Promise<void> {
  const connection = await Connection.connect({ address, connectTimeout: ASK_LIMIT_MS });
  try {
    const ask = () => connection.workflowService.describeNamespace({ namespace: 'default' });
    await connection.withDeadline(Date.now() + ASK_LIMIT_MS, ask);
  } finally {
    await connection.close();
  }
}
