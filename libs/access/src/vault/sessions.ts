import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { VaultClient } from './client.js';

const LONGEST = '12 hours';
const IDLE = '2 hours';
/** Use is noted no more often than this: most requests only read. */
const NOTED = '1 minute';

export interface Session {
  readonly person: string;
  readonly mustChangePassword: boolean;
}

/** The vault keeps only the token's hash: who reads the table cannot sign in with it. */
const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** Opens a session and answers its token, 256 random bits for the cookie. */
export async function openSession(client: VaultClient, person: string): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await client.query('delete from vault.session where ends_at < now()');
  await client.query('insert into vault.session (token_hash, person, ends_at) values ($1, $2, now() + $3::interval)', [
    hashOf(token),
    person,
    LONGEST,
  ]);
  return token;
}

/** The session of a token, unless it is over, idle for too long (to the minute), or unknown. */
export async function findSession(client: VaultClient, token: string): Promise<Session | undefined> {
  const { rows } = await client.query<{ person: string; must_change: boolean | null }>(
    `with found as (
       select token_hash, person, seen_at from vault.session where token_hash = $1 and ends_at > now() and seen_at > now() - $2::interval
     ), used as (
       update vault.session s set seen_at = now() from found f where s.token_hash = f.token_hash and f.seen_at < now() - $3::interval
     )
     select f.person, c.must_change from found f left join vault.credential c on c.person = f.person`,
    [hashOf(token), IDLE, NOTED],
  );
  const row = rows[0];
  return row && { person: row.person, mustChangePassword: row.must_change ?? false };
}

/** The same without counting as use: a page that only listens does not keep its session alive. */
export async function isSessionOpen(client: VaultClient, token: string): Promise<boolean> {
  const { rowCount } = await client.query(
    'select from vault.session where token_hash = $1 and ends_at > now() and seen_at > now() - $2::interval',
    [hashOf(token), IDLE],
  );
  return rowCount === 1;
}

export async function closeSession(client: VaultClient, token: string): Promise<void> {
  await client.query('delete from vault.session where token_hash = $1', [hashOf(token)]);
}

/** After a change of the password no earlier session goes on. */
export async function closeSessionsOf(client: VaultClient, person: string): Promise<void> {
  await client.query('delete from vault.session where person = $1', [person]);
}

/** The token a page sends back in `x-csrf-token`: derived from the session's, so nothing is stored and nothing can be guessed. */
export const csrfTokenOf = (token: string): string => createHmac('sha256', token).update('csrf').digest('base64url');

export function isCsrfTokenOf(token: string, given: string): boolean {
  const expected = Buffer.from(csrfTokenOf(token));
  const found = Buffer.from(given);
  return expected.length === found.length && timingSafeEqual(expected, found);
}
