import { freshDatabase, type FreshDatabase } from '@vandong/testing/servers';
import pg from 'pg';
import { newEvents } from '../contract/index.js';
import { createPostgresEventStore, migrateLog, verifyLog } from './index.js';

let database: FreshDatabase;
let pool: pg.Pool;
beforeEach(async () => {
  database = await freshDatabase({ name: 'empty', migrate: async () => undefined });
  pool = new pg.Pool({ connectionString: database.url });
  await migrateLog(pool);
  const store = createPostgresEventStore({ pool });
  await store.append('lamp-1', 'no-stream', newEvents(3));
  await store.append('lamp-2', 'no-stream', newEvents(1));
  await store.close();
  // whoever owns the table can do what the triggers refuse to everyone else
  await pool.query('alter table log.event disable trigger append_only');
});
afterEach(async () => {
  await pool.end();
  await database.drop();
});

describe('verifyLog', () => {
  it('finds nothing in a log that only appends have written', async () => expect(await verifyLog(pool)).toEqual([]));

  it.each([
    [
      'an event that is missing',
      'delete from log.event where position = 2',
      [
        { kind: 'position', stream: '*', found: 3, expected: 2 },
        { kind: 'revision', stream: 'lamp-1', found: 2, expected: 1 },
      ],
    ],
    [
      'the last event missing',
      'delete from log.event where position = 4',
      [{ kind: 'counter', stream: '*', found: 4, expected: 3 }],
    ],
    [
      'a stream that starts late',
      `update log.event set revision = 1 where stream = 'lamp-2'`,
      [{ kind: 'revision', stream: 'lamp-2', found: 1, expected: 0 }],
    ],
  ])('finds %s', async (_, fault, faults) => {
    await pool.query(fault);
    expect(await verifyLog(pool)).toEqual(faults);
  });
});
