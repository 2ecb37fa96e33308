import { settingsFrom } from './settings.js';

const env = { DATABASE_URL: 'postgres://somewhere' };

it('the worker looks for the log where the server does', () => {
  expect(settingsFrom(env)).not.toHaveProperty('kurrentUrl');
  expect(settingsFrom({ ...env, KURRENTDB_URL: 'kurrentdb://log' }).kurrentUrl).toBe('kurrentdb://log');
});
