import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import type { VaultClient } from './client.js';

/** OWASP's choice for argon2id, which is the library's algorithm unless told otherwise: 19 MiB, two passes, one lane. */
const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export interface PasswordCheck {
  readonly good: boolean;
  /** a one-time password: only changing it is allowed */
  readonly mustChange: boolean;
}

let decoy: Promise<string> | undefined;
/** Verified when there is no such person, so that the answer takes as long as for one who exists. */
const decoyHash = () => (decoy ??= hash(randomBytes(16), ARGON2));

export async function setPassword(
  client: VaultClient,
  person: string,
  password: string,
  mustChange: boolean,
): Promise<void> {
  await client.query(
    `insert into vault.credential (person, password_hash, must_change) values ($1, $2, $3)
     on conflict (person) do update set password_hash = excluded.password_hash, must_change = excluded.must_change, changed_at = now()`,
    [person, await hash(password, ARGON2), mustChange],
  );
}

export async function checkPassword(client: VaultClient, person: string, password: string): Promise<PasswordCheck> {
  const { rows } = await client.query<{ password_hash: string; must_change: boolean }>(
    'select password_hash, must_change from vault.credential where person = $1',
    [person],
  );
  const good = await verify(rows[0]?.password_hash ?? (await decoyHash()), password);
  return { good: good && rows[0] !== undefined, mustChange: rows[0]?.must_change ?? false };
}

/** Gives the person a password that works until it is changed at the first sign-in; the caller prints it once. */
export async function issueOneTimePassword(client: VaultClient, person: string): Promise<string> {
  const password = randomBytes(12).toString('base64url');
  await setPassword(client, person, password, true);
  return password;
}

/** `oneTime`: issued, and not changed by its owner yet */
export type PasswordState = 'oneTime' | 'own';

/** Who has a password, by person; whoever is not there cannot sign in. */
export async function passwordStates(client: VaultClient): Promise<ReadonlyMap<string, PasswordState>> {
  const { rows } = await client.query<{ person: string; must_change: boolean }>(
    'select person, must_change from vault.credential',
  );
  return new Map(rows.map(({ person, must_change: mustChange }) => [person, mustChange ? 'oneTime' : 'own']));
}
