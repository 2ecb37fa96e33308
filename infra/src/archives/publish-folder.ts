import { existsSync } from 'node:fs';
import { chmod, mkdir, rename, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { passableFolder } from '../folders/index.js';

/**
 * Fills a folder beside `target` and renames it into place, so that `target` exists whole or not at all. Two
 * processes may do it at once: the first to rename wins, the other takes what is there.
 * @returns `target`
 */
export async function publishFolder(target: string, fill: (folder: string) => Promise<void>): Promise<string> {
  if (existsSync(target)) return target;
  passableFolder(dirname(target));
  const draft = `${target}.${randomUUID()}`;
  try {
    await mkdir(draft);
    await chmod(draft, 0o755);
    await fill(draft);
    await rename(draft, target);
  } catch (error) {
    if (!existsSync(target)) throw error;
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return target;
}
