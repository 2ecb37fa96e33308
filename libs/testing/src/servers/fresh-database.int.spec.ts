import pg from 'pg';
import { freshDatabase, type Template } from './fresh-database.js';

async function rows(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows as unknown[];
  } finally {
    await client.end();
  }
}

let migrations = 0;
const template: Template = {
  name: `fresh-database spec ${process.pid}`,
  migrate: async (url) => {
    migrations += 1;
    await rows(url, 'CREATE TABLE campaign AS SELECT 1 AS one');
  },
};

it('clones one migrated template, also for several askers at once, and keeps the clones apart', async () => {
  const [left, right] = await Promise.all([freshDatabase(template), freshDatabase(template)]);
  expect(migrations).toBe(1);
  await rows(left.url, 'INSERT INTO campaign VALUES (2)');
  expect(await rows(right.url, 'SELECT one FROM campaign')).toEqual([{ one: 1 }]);
  await Promise.all([left.drop(), right.drop()]);
  await expect(rows(left.url, 'SELECT 1')).rejects.toThrow('does not exist');
});

it('leaves no template behind when the migration fails', async () => {
  const broken = { name: `broken ${process.pid}`, migrate: () => Promise.reject(new Error('bad SQL')) };
  await expect(freshDatabase(broken)).rejects.toThrow('bad SQL');
  await expect(freshDatabase(broken)).rejects.toThrow('bad SQL');
});

it('is empty without a template', async () => {
  const empty = await freshDatabase();
  expect(await rows(empty.url, "SELECT FROM pg_tables WHERE schemaname = 'public'")).toEqual([]);
  await empty.drop();
});
