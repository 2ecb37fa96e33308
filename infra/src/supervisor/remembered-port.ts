import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort } from '../processes/index.js';

/** A free port; the one of the last start when it is still free, so that bookmarks hold. */
export async function rememberedPort(home: string): Promise<number> {
  const file = join(home, 'port');
  const last = Number(await readFile(file, 'utf8').catch(() => '0'));
  const port = await freePort(Number.isInteger(last) && last > 0 && last < 65_536 ? last : 0);
  await mkdir(home, { recursive: true });
  await writeFile(file, String(port));
  return port;
}
