import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { freshDatabase, type FreshDatabase } from '@vandong/testing/servers';
import pg from 'pg';

const program = fileURLToPath(new URL('../bin/vandong.mjs', import.meta.url));
let database: FreshDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase();
  pool = new pg.Pool({ connectionString: database.url, max: 1 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

const start = (...argv: string[]): ChildProcess =>
  spawn(process.execPath, [program, ...argv], {
    env: { ...process.env, DATABASE_URL: database.url },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
async function vandong(...argv: string[]) {
  const child = start(...argv);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part: string) => said.push(part));
  const [code] = (await once(child, 'close')) as [number];
  return { code, said: said.join('') };
}
const position = async () =>
  Number((await pool.query<{ position: string }>('select position from log.counter')).rows[0]?.position);

it('a load that is killed while it writes is completed by running it again, and a third one changes nothing', async () => {
  expect((await vandong('migrate')).code).toBe(0);
  const killed = start('demo', 'load');
  while ((await position()) === 0 && killed.exitCode === null) await pause(5);
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  const cut = await position();
  expect(cut).toBeGreaterThan(0);
  expect((await vandong('demo', 'load')).code).toBe(0);
  const whole = await position();
  expect(whole).toBeGreaterThan(cut);
  const again = await vandong('demo', 'load');
  expect(again.said).toContain(' 0 sự kiện mới');
  expect([again.code, await position()]).toEqual([0, whole]);
  expect((await vandong('verify', '--without-temporal')).code).toBe(0);
});
