import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { publishFolder, unpackTar } from '../archives/index.js';
import { folders } from '../folders/index.js';
import { fontSettings } from './font-settings.js';

const decompress = promisify(brotliDecompress);
const PACKAGE = '@sparticuz/chromium';

/**
 * The package brings its own libraries and fonts; a launcher script names them, so that whoever is given the path
 * alone (`CHROMIUM_PATH`) needs no variables, and no other program sees them.
 */
const LAUNCHER = `#!/bin/sh
here=$(dirname "$0")
LD_LIBRARY_PATH="$here/al2023/lib" FONTCONFIG_PATH="$here" exec "$here/chromium" "$@"
`;

/**
 * The Chromium of the npm package (Linux x64 only), unpacked into our cache under its version. Its own unpacker
 * writes into a shared temporary folder and trusts whatever it finds there, so it is not used.
 * @returns the launcher's path
 */
export async function packagedChromium(): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(`${PACKAGE} is for Linux on x64 only`);
  // The package exports neither its package.json nor bin/: found from its entry, build/cjs/index.cjs.
  const root = join(dirname(createRequire(import.meta.url).resolve(PACKAGE)), '..', '..');
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  const target = join(folders().cache, `chromium-${version}`);
  await publishFolder(target, (folder) => unpack(join(root, 'bin'), folder, target));
  return join(target, 'chrome');
}

async function unpack(bin: string, folder: string, target: string): Promise<void> {
  const part = async (name: string): Promise<Buffer> => decompress(await readFile(join(bin, name)));
  await writeFile(join(folder, 'chromium'), await part('chromium.br'), { mode: 0o755 });
  await unpackTar(await part('swiftshader.tar.br'), folder);
  await unpackTar(await part('fonts.tar.br'), folder);
  await mkdir(join(folder, 'al2023'));
  await unpackTar(await part('al2023.tar.br'), join(folder, 'al2023'));
  await writeFile(join(folder, 'chrome'), LAUNCHER, { mode: 0o755 });
  await writeFile(join(folder, 'fonts.conf'), fontSettings(target));
}
