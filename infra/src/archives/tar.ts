import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { insideFolder } from './inside-folder.js';

const BLOCK = 512;
const FILE_TYPES = new Set(['0', '\0', '']);

interface TarFile {
  readonly name: string;
  readonly executable: boolean;
  readonly content: Uint8Array;
}

/** Writes the plain files of a ustar archive below `folder`; links and devices are passed over. */
export async function unpackTar(archive: Uint8Array, folder: string): Promise<void> {
  for (const file of filesOf(archive)) {
    const path = insideFolder(folder, file.name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, file.content);
    await chmod(path, file.executable ? 0o755 : 0o644);
  }
}

/** Layout: header block (name 0–99, mode 100–107, size 124–135, type 156, prefix 345–499), content padded to 512. */
function* filesOf(archive: Uint8Array): Generator<TarFile> {
  for (let at = 0; at + BLOCK <= archive.length;) {
    const header = archive.subarray(at, at + BLOCK);
    const name = text(header, 0, 100);
    if (name === '') return;
    const size = Number.parseInt(text(header, 124, 12), 8);
    if (!Number.isFinite(size)) throw new Error(`broken tar archive at byte ${at}`);
    const start = at + BLOCK;
    if (FILE_TYPES.has(text(header, 156, 1))) {
      const prefix = text(header, 345, 155);
      const mode = Number.parseInt(text(header, 100, 8), 8);
      yield {
        name: prefix === '' ? name : `${prefix}/${name}`,
        executable: (mode & 0o100) !== 0,
        content: archive.subarray(start, start + size),
      };
    }
    at = start + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function text(header: Uint8Array, at: number, length: number): string {
  const bytes = header.subarray(at, at + length);
  const end = bytes.indexOf(0);
  return Buffer.from(end < 0 ? bytes : bytes.subarray(0, end))
    .toString('utf8')
    .trim();
}
