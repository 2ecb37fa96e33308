import { chmodSync, mkdtempSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { isAlive } from '../processes/index.js';
import { startPostgres } from './start-postgres.js';

const home = mkdtempSync(join(tmpdir(), 'vandong-pg-'));
chmodSync(home, 0o755);
const dataDir = join(home, 'data');

afterAll(() => rmSync(home, { recursive: true, force: true }));

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return Object.values(((await client.query(sql)).rows[0] ?? {}) as object)[0];
  } finally {
    await client.end();
  }
}

it('keeps its data between starts and takes over a server that is still running', async () => {
  const first = await startPostgres({ dataDir, fsync: false });
  await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS one');
  const second = await startPostgres({ dataDir, fsync: false });
  expect(second.pid).toBe(first.pid);
  await second.stop();
  expect(isAlive(first.pid)).toBe(false);

  const third = await startPostgres({ dataDir, fsync: false });
  expect(await ask(third.url, 'SELECT one FROM kept')).toBe(1);
  expect(await ask(third.url, 'SHOW idle_in_transaction_session_timeout')).toBe('15s');
  process.kill(third.pid, 'SIGKILL');
  await third.exited;

  const fourth = await startPostgres({ dataDir, fsync: false });
  expect(await ask(fourth.url, 'SELECT one FROM kept')).toBe(1);
  await expect(ask(fourth.url.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow(
    'password authentication failed',
  );
  expect(statSync(`${dataDir}.password`).mode & 0o777).toBe(0o600);
  await fourth.stop();
});

it('starts although the number in a stale postmaster.pid belongs to another process', async () => {
  writeFileSync(join(dataDir, 'postmaster.pid'), `${process.pid}\n${dataDir}\n1\n1\n`);
  const server = await startPostgres({ dataDir, fsync: false });
  expect(server.pid).not.toBe(process.pid);
  await server.stop();
});

it('says which file is missing when a cluster has lost its password', async () => {
  renameSync(`${dataDir}.password`, `${dataDir}.elsewhere`);
  await expect(startPostgres({ dataDir, fsync: false })).rejects.toThrow(
    `without its password file ${dataDir}.password`,
  );
});
