import { addresses } from './instance.js';

it('a database that is named has its log where the environment says', () => {
  const database = { DATABASE_URL: 'postgres://somewhere' };
  expect(addresses(database)).toEqual({ databaseUrl: 'postgres://somewhere' });
  expect(addresses({ ...database, KURRENTDB_URL: 'kurrentdb://log' }).kurrentUrl).toBe('kurrentdb://log');
});
