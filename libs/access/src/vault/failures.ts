import type { VaultClient } from './client.js';

const ALLOWED = 8;
const WINDOW = '10 minutes';

/** Too many wrong passwords for this person from this address: counted per pair, so that nobody locks another one out. */
export async function isBlocked(client: VaultClient, person: string, source: string): Promise<boolean> {
  const { rows } = await client.query<{ failed: string }>(
    `select count(*) failed from vault.failed_sign_in where person = $1 and source = $2 and at > now() - $3::interval`,
    [person, source, WINDOW],
  );
  return Number(rows[0]?.failed) >= ALLOWED;
}

export async function noteFailure(client: VaultClient, person: string, source: string): Promise<void> {
  await client.query(`delete from vault.failed_sign_in where at <= now() - $1::interval`, [WINDOW]);
  await client.query('insert into vault.failed_sign_in (person, source) values ($1, $2)', [person, source]);
}

export async function forgetFailures(client: VaultClient, person: string, source: string): Promise<void> {
  await client.query('delete from vault.failed_sign_in where person = $1 and source = $2', [person, source]);
}
