import { randomBytes } from 'node:crypto';
import type { VaultClient } from './client.js';

/** A random secret of the installation by its name, made by whoever asks first: every process gets the same. */
export async function vaultSecret(client: VaultClient, name: string): Promise<string> {
  const made = randomBytes(32).toString('base64url');
  await client.query('insert into vault.secret (name, value) values ($1, $2) on conflict do nothing', [name, made]);
  const { rows } = await client.query<{ value: string }>('select value from vault.secret where name = $1', [name]);
  return rows[0]?.value ?? made;
}
/** Keys the digests of commands; `createIdentity` takes it. */
export const identitySecret = (client: VaultClient): Promise<string> => vaultSecret(client, 'identity');
