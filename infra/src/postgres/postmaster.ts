import { readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '../processes/index.js';

/** The running server of a data folder, as its `postmaster.pid` says (lines: pid, folder, start, port, …). */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

/**
 * The server that runs on `dataDir`, if any. A file that a hard kill left behind and whose number now belongs to
 * another process is removed: PostgreSQL itself would refuse to start.
 */
export async function runningPostmaster(dataDir: string): Promise<Postmaster | undefined> {
  const file = join(dataDir, 'postmaster.pid');
  const lines = await readFile(file, 'utf8').then(
    (text) => text.split('\n'),
    () => [],
  );
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  if (isAlive(pid) && (await worksIn(pid, dataDir)))
    return Number.isInteger(port) && port > 0 ? { pid, port } : undefined;
  await rm(file, { force: true });
  return undefined;
}

/** A postmaster's working folder is its data folder. Where the platform does not tell, the number is believed. */
async function worksIn(pid: number, dataDir: string): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(dataDir));
  } catch {
    return false;
  }
}
