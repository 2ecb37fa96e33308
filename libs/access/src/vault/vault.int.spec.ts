import { freshDatabase, type FreshDatabase } from '@vandong/testing/servers';
import pg from 'pg';
import {
  checkPassword,
  closeSessionsOf,
  countAttempt,
  countFileReads,
  csrfTokenOf,
  fileReadsBefore,
  findSession,
  identitySecret,
  isCsrfTokenOf,
  issueOneTimePassword,
  migrateVault,
  noteFileRead,
  openSession,
  setPassword,
} from './index.js';

let database: FreshDatabase;
let pool: pg.Pool;
beforeAll(async () => {
  database = await freshDatabase({ name: 'empty', migrate: async () => undefined });
  pool = new pg.Pool({ connectionString: database.url, max: 6 });
  await Promise.all([migrateVault(pool), migrateVault(pool), migrateVault(pool)]);
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

describe('a password', () => {
  it('is kept as a hash, and checked', async () => {
    await setPassword(pool, 'GL-1', 'mật khẩu', false);
    expect(await checkPassword(pool, 'GL-1', 'mật khẩu')).toEqual({ good: true, mustChange: false });
    expect((await checkPassword(pool, 'GL-1', 'mat khau')).good).toBe(false);
    const { rows } = await pool.query<{ password_hash: string }>('select password_hash from vault.credential');
    expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });
  it('of nobody is never good', async () => {
    expect(await checkPassword(pool, 'nobody', '')).toEqual({ good: false, mustChange: false });
  });
  it('given out once must be changed', async () => {
    const password = await issueOneTimePassword(pool, 'GL-15');
    expect(await checkPassword(pool, 'GL-15', password)).toEqual({ good: true, mustChange: true });
    await setPassword(pool, 'GL-15', 'another one', false);
    expect((await checkPassword(pool, 'GL-15', password)).good).toBe(false);
  });
});

describe('a session', () => {
  it('is found by its token, until it is idle for too long, too old, or closed', async () => {
    const token = await openSession(pool, 'GL-1');
    expect(await findSession(pool, token)).toEqual({ person: 'GL-1', mustChangePassword: false });
    expect(await findSession(pool, `${token.slice(1)}x`)).toBeUndefined();
    await pool.query(`update vault.session set seen_at = now() - interval '3 hours'`);
    expect(await findSession(pool, token)).toBeUndefined();
    const old = await openSession(pool, 'GL-1');
    await pool.query(`update vault.session set ends_at = now() - interval '1 second'`);
    expect(await findSession(pool, old)).toBeUndefined();
    const [one, two] = [await openSession(pool, 'GL-1'), await openSession(pool, 'GL-2')];
    await closeSessionsOf(pool, 'GL-1');
    expect(await findSession(pool, one)).toBeUndefined();
    expect(await findSession(pool, two)).toBeDefined();
  });
  it('goes on as long as it is used', async () => {
    const token = await openSession(pool, 'GL-16');
    for (let n = 0; n < 3; n += 1) {
      await pool.query(`update vault.session set seen_at = seen_at - interval '110 minutes' where person = 'GL-16'`);
      expect(await findSession(pool, token)).toBeDefined();
    }
  });
  it('has a CSRF token of its own', () => {
    expect(isCsrfTokenOf('session', csrfTokenOf('session'))).toBe(true);
    expect(isCsrfTokenOf('session', csrfTokenOf('other'))).toBe(false);
    expect(isCsrfTokenOf('session', '')).toBe(false);
  });
});

describe('readings of files', () => {
  it('are paged newest first, none twice and none left out', async () => {
    for (const file of ['a', 'b', 'c', 'd', 'e']) await noteFileRead(pool, 'GL-1', `violation-${file}`, 7);
    const first = await fileReadsBefore(pool, undefined, 2);
    await noteFileRead(pool, 'GL-2', 'violation-f', 8);
    const second = await fileReadsBefore(pool, first.at(-1)?.id, 2);
    const third = await fileReadsBefore(pool, second.at(-1)?.id, 2);
    expect([...first, ...second, ...third].map(({ file }) => file.slice(-1)).join('')).toBe('edcba');
    expect(await countFileReads(pool)).toBe(6);
  });
});

describe('wrong passwords', () => {
  it('block a person from one address, for a while', async () => {
    for (let n = 0; n < 8; n += 1) expect(await countAttempt(pool, 'GL-3', '10.0.0.1')).toBe(true);
    expect(await countAttempt(pool, 'GL-3', '10.0.0.1')).toBe(false);
    expect(await countAttempt(pool, 'GL-3', '10.0.0.2')).toBe(true);
    expect(await countAttempt(pool, 'GL-4', '10.0.0.1')).toBe(true);
    await pool.query(`update vault.failed_sign_in set at = now() - interval '11 minutes'`);
    expect(await countAttempt(pool, 'GL-3', '10.0.0.1')).toBe(true);
  });
  it('are few also when many come at once', async () => {
    const looked = await Promise.all(Array.from({ length: 60 }, () => countAttempt(pool, 'GL-5', '10.0.0.1')));
    expect(looked.filter(Boolean).length).toBeLessThanOrEqual(8);
  });
});

it('gives every process the same identity secret', async () => {
  const asked = await Promise.all(Array.from({ length: 5 }, () => identitySecret(pool)));
  expect(new Set(asked).size).toBe(1);
  expect(asked[0]?.length).toBeGreaterThanOrEqual(43);
});
