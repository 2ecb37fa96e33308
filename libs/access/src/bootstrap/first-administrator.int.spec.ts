import { freshDatabase, type FreshDatabase } from '@vandong/testing/servers';
import pg from 'pg';
import { GrantRole, RegisterPerson } from '../application/index.js';
import { checkPassword, migrateVault } from '../vault/index.js';
import { firstAdministrator } from './index.js';

let database: FreshDatabase;
let vault: pg.Pool;
beforeAll(async () => {
  database = await freshDatabase({ name: 'vault', migrate: withPool(migrateVault) });
  vault = new pg.Pool({ connectionString: database.url, max: 2 });
  vault.on('error', () => {}); // dropping the database ends its idle connections
});
afterAll(async () => {
  await vault.end();
  await database.drop();
});

it('makes one administrator whose password must be changed, once', async () => {
  const commands: object[] = [];
  const ports = { vault, at: '2026-01-05T01:00:00.000Z', dispatch: async (command: object) => commands.push(command) };
  const made = await firstAdministrator(ports);
  expect(commands).toEqual([expect.any(RegisterPerson), expect.any(GrantRole)]);
  expect(await checkPassword(vault, made?.person ?? '', made?.password ?? '')).toEqual({
    good: true,
    mustChange: true,
  });
  expect(await firstAdministrator(ports)).toBeUndefined();
  expect(commands).toHaveLength(2);
});

function withPool(work: (pool: pg.Pool) => Promise<void>): (url: string) => Promise<void> {
  return async (url) => {
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    pool.on('error', () => {}); // dropping the database ends its idle connection
    try {
      await work(pool);
    } finally {
      await pool.end();
    }
  };
}
