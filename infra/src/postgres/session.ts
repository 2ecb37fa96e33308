import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { SUPERUSER } from './cluster.js';

const READY_LIMIT_MS = 30_000;
const ASK_EVERY_MS = 50;
export const DATABASE = 'vandong';

export function databaseUrl(port: number, password: string, database = DATABASE): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Waits until the server answers, proves that it serves `dataDir`, and creates the product's database if missing.
 * @param alive asked between attempts; the wait ends as soon as it is false
 */
export async function readyDatabase(port: number, password: string, alive: () => boolean): Promise<void> {
  const url = databaseUrl(port, password, 'postgres');
  const deadline = Date.now() + READY_LIMIT_MS;
  for (;;) {
    try {
      return await ensureDatabase(url);
    } catch (error) {
      if (!alive() || Date.now() > deadline) throw error;
      await pause(ASK_EVERY_MS);
    }
  }
}

async function ensureDatabase(connectionString: string): Promise<void> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  // A server that is shut down meanwhile also reports here; the pending query carries the reason.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}
