import type { VaultClient } from './client.js';

const ALLOWED = 8;
const WINDOW = '10 minutes';

/**
 * Counts an attempt before its password is looked at, so that many at once are not all looked at; false when there are too many for
 * this person from this address. Counted per pair, so that nobody locks another one out. What is refused here does not count.
 */
export async function countAttempt(client: VaultClient, person: string, source: string): Promise<boolean> {
  await client.query(`delete from vault.failed_sign_in where at <= now() - $1::interval`, [WINDOW]);
  const { rows: own } = await client.query<{ at: string }>(
    'insert into vault.failed_sign_in (person, source, at) values ($1, $2, clock_timestamp()) returning at::text',
    [person, source],
  );
  const { rows } = await client.query<{ attempts: string }>(
    'select count(*) attempts from vault.failed_sign_in where person = $1 and source = $2',
    [person, source],
  );
  if (Number(rows[0]?.attempts) <= ALLOWED) return true;
  await client.query('delete from vault.failed_sign_in where person = $1 and source = $2 and at = $3::timestamptz', [
    person,
    source,
    own[0]?.at,
  ]);
  return false;
}

/** The password was right: nothing counts any more. */
export async function forgetFailures(client: VaultClient, person: string, source: string): Promise<void> {
  await client.query('delete from vault.failed_sign_in where person = $1 and source = $2', [person, source]);
}
