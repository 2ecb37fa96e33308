import { join } from 'node:path';
import { startPostgres } from '../postgres/index.js';
import { startTemporal } from '../temporal/index.js';
import type { Context, Running } from './step.js';

/** `DATABASE_URL`, else a PostgreSQL of our own in the instance's folder. */
export function postgresStarter({ settings, say }: Context): () => Promise<Running> {
  const named = process.env['DATABASE_URL'];
  if (named) return async () => elsewhere({ DATABASE_URL: named });
  let port: number | undefined;
  return async () => {
    const dataDir = join(settings.home, 'postgres');
    const server = await startPostgres({ dataDir, log: say, ...(port === undefined ? {} : { port }) });
    port = server.port;
    return { exited: server.exited, stop: server.stop, environment: { DATABASE_URL: server.url } };
  };
}

/** The server that `TEMPORAL_ADDRESS` names, else a development server in memory. */
export function temporalStarter({ settings, say }: Context): () => Promise<Running> {
  let ports: { port?: number; uiPort?: number } = {};
  return async () => {
    const logFile = join(settings.home, 'logs', 'temporal.log');
    const server = await startTemporal({ ...ports, log: say, runDir: join(settings.home, 'run'), logFile });
    ports = { port: portOf(server.address), ...(server.uiUrl ? { uiPort: portOf(server.uiUrl) } : {}) };
    return {
      exited: server.exited,
      stop: server.stop,
      environment: { TEMPORAL_ADDRESS: server.address },
      links: server.uiUrl ? [{ title: { vi: 'Giao diện Temporal', en: 'Temporal UI' }, url: server.uiUrl }] : [],
    };
  };
}

function elsewhere(environment: Record<string, string>): Running {
  return { exited: new Promise(() => undefined), stop: async () => undefined, environment };
}

function portOf(address: string): number {
  return Number(address.slice(address.lastIndexOf(':') + 1));
}
