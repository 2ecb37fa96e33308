import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processStart } from './process-start.js';
import { stopProcess } from './stop-process.js';

const SUFFIX = '.pid';

/** What a pid file says: `{"pid":4711,"start":"…"}`; `start` is absent where the platform does not tell. */
export interface PidRecord {
  readonly name: string;
  readonly pid: number;
  readonly start?: string;
}

/** Records a process under `folder/name.pid` (atomic); the returned function removes the record. */
export function writePidFile(folder: string, name: string, pid: number): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name + SUFFIX);
  writeFileSync(`${path}.new`, JSON.stringify({ pid, start: processStart(pid) }));
  renameSync(`${path}.new`, path);
  return () => rmSync(path, { force: true });
}

/** The recorded processes that still run: the same number and the same start. Unreadable records are left out. */
export function runningRecords(folder: string): PidRecord[] {
  return recordsIn(folder).filter(({ pid, start }) => start !== undefined && processStart(pid) === start);
}

/**
 * Ends what a hard kill left behind and forgets every record. Never by name: a number without its recorded start
 * proves nothing and is left alone.
 */
export async function endLeftovers(folder: string): Promise<PidRecord[]> {
  const leftovers = runningRecords(folder);
  await Promise.all(leftovers.map(({ pid }) => stopProcess(pid)));
  for (const file of pidFiles(folder)) rmSync(join(folder, file), { force: true });
  return leftovers;
}

function recordsIn(folder: string): PidRecord[] {
  return pidFiles(folder).flatMap((file) => {
    const record = parsed(join(folder, file));
    return record ? [{ ...record, name: file.slice(0, -SUFFIX.length) }] : [];
  });
}

function pidFiles(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => file.endsWith(SUFFIX));
  } catch {
    return [];
  }
}

function parsed(path: string): { pid: number; start?: string } | undefined {
  try {
    const value = JSON.parse(readFileSync(path, 'utf8')) as { pid: unknown; start?: unknown };
    if (typeof value.pid !== 'number' || !Number.isInteger(value.pid) || value.pid <= 1) return undefined;
    return typeof value.start === 'string' ? { pid: value.pid, start: value.start } : { pid: value.pid };
  } catch {
    return undefined;
  }
}
