import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { passableFolder } from '../folders/index.js';
import type { PostgresBinaries } from './binaries.js';
import { giveToServerUser, runAsServerUser } from './server-user.js';

const INIT_LIMIT_MS = 60_000;
export const SUPERUSER = 'vandong';

/**
 * Makes the cluster if there is none: in a folder beside it, renamed when complete, so a kill leaves no half.
 * The superuser's password is random and lies beside the data folder, mode 600.
 * @returns the password
 */
export async function preparedCluster(dataDir: string, { initdb }: PostgresBinaries): Promise<string> {
  passableFolder(dirname(dataDir));
  const passwordFile = `${dataDir}.password`;
  if (existsSync(dataDir)) return await passwordOf(passwordFile, dataDir);
  const password = await newPassword(passwordFile);
  const draft = `${dataDir}.${randomUUID()}`;
  try {
    await mkdir(draft, { mode: 0o700 });
    await giveToServerUser(draft);
    const args = ['-D', draft, '-U', SUPERUSER, '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    await runAsServerUser(initdb, [...args, ...localeArgs(), '--encoding=UTF8', '--no-sync'], INIT_LIMIT_MS);
    await rename(draft, dataDir);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return password;
}

/** Only Linux has the locale C.UTF-8 everywhere; elsewhere PostgreSQL's own provider sorts in the same way. */
function localeArgs(): string[] {
  if (process.platform === 'linux') return ['--locale=C.UTF-8'];
  return ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
}

async function newPassword(file: string): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  await rm(file, { force: true });
  await writeFile(file, password, { mode: 0o600, flag: 'wx' });
  await giveToServerUser(file);
  return password;
}

async function passwordOf(file: string, dataDir: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (cause) {
    throw new Error(`${dataDir} is a cluster without its password file ${file}`, { cause });
  }
}
