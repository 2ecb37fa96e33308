import { freshDatabase, type FreshDatabase } from '@vandong/testing/servers';
import pg from 'pg';
import { newEvents } from '../contract/index.js';
import { createPostgresEventStore, migrateLog } from '../postgres/index.js';
import { prepareEventLog } from './index.js';

const KURRENT = 'kurrentdb://127.0.0.1:1?tls=false';

let database: FreshDatabase;
let pool: pg.Pool;
beforeEach(async () => {
  database = await freshDatabase({ name: 'empty', migrate: async () => undefined });
  pool = new pg.Pool({ connectionString: database.url });
});
afterEach(async () => {
  await pool.end();
  await database.drop();
});

describe('a database', () => {
  it.each([
    [undefined, KURRENT],
    [KURRENT, undefined],
  ])('that was prepared with %s stays there and refuses %s', async (first, other) => {
    await Promise.all([prepareEventLog(first, pool), prepareEventLog(first, pool)]);
    await prepareEventLog(first, pool);
    await expect(prepareEventLog(other, pool)).rejects.toThrow(/follows a log in \w+, not in \w+/);
  });

  it('from before it remembered, with events, belongs to its own log', async () => {
    await migrateLog(pool);
    const store = createPostgresEventStore({ pool });
    await store.append('lamp-1', 'no-stream', newEvents(1));
    await store.close();
    await expect(prepareEventLog(KURRENT, pool)).rejects.toThrow(/PostgreSQL/);
    await prepareEventLog(undefined, pool);
  });
});
