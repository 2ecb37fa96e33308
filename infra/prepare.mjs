/**
 * What `npm start`, `npm test` and `npm run check` need before any package can be imported: installed packages and
 * built sources. Node's own modules only.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

const OLDEST_NODE = [20, 19];
const SOURCES = ['apps', 'libs', 'workflows', 'infra', 'package-lock.json', 'nx.json', 'tsconfig.base.json'];
const LINTED = ['apps', 'libs', 'workflows', 'infra', 'test'];
const NOT_SOURCES = new Set(['node_modules', 'dist', 'out-tsc', 'coverage', '.nx']);
const STAMP = join(ROOT, '.vandong', 'built');
/** What a start runs; a build that lacks one of them is no build. */
const PRODUCTS = [
  'infra/dist/supervisor/index.js',
  'apps/server/dist/main.js',
  'apps/worker/dist/main.js',
  'apps/cli/dist/main.js',
  'apps/dashboard/dist/index.html',
];

/** Ends the process with a clear message on a Node that is too old. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  process.stderr.write(
    `VanDong cần · needs Node ${OLDEST_NODE.join('.')}+ (đang dùng · found ${process.versions.node}).\n`,
  );
  process.exit(1);
}

/** Runs `npm ci` when the lockfile asks for something else than what npm last installed. */
export async function ensureInstalled(say) {
  if (isInstalled()) return;
  say('Cài các gói phụ thuộc · installing packages (npm ci)');
  // Inside `npm start` the variable names the npm that runs us; a shell finds npm.cmd on Windows.
  const npm = process.env.npm_execpath;
  const code = npm
    ? await run(process.execPath, [npm, 'ci'])
    : await run('npm', ['ci'], { shell: process.platform === 'win32' });
  if (code === 0) return;
  throw new Error(
    'Không cài được các gói (lý do ở trên). Lần đầu cần mạng đến kho npm, hoặc một kho nội bộ đặt bằng npm config, và khoảng 1,5 GB đĩa trống.\n' +
      `The packages could not be installed (npm ci: ${code}, its reason is above). The first start needs the network to npm's registry, ` +
      'or a mirror set by npm config, and about 1.5 GB of free disk.',
  );
}

/** Builds everything when a source changed since the last good build. Nx knows which projects that means. */
export async function ensureBuilt(say) {
  const stamp = sourceStamp();
  if (missingProducts().length === 0 && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === stamp) return;
  say('Biên dịch · building');
  const code = await nx(['run-many', '-t', 'build', 'bundle', '--outputStyle=static']);
  if (code !== 0) throw new Error(`the build ended with ${code}`);
  const missing = missingProducts();
  if (missing.length > 0) throw new Error(`the build made no ${missing.join(', ')}`);
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, stamp);
}

/** Runs Nx without its daemon and without its terminal screens. @returns the exit code */
export function nx(args, options = {}) {
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' };
  return run(process.execPath, [join(ROOT, 'node_modules', 'nx', 'dist', 'bin', 'nx.js'), ...args], {
    env,
    ...options,
  });
}

/** Type-checks what no build checks: all specs, and the dashboard, whose bundler only strips types. @returns the exit code */
export async function checkTypes() {
  const tsc = join(ROOT, 'node_modules', '@typescript', 'native', 'bin', 'tsc');
  const check = (project) => run(process.execPath, [tsc, '-p', project, '--noEmit']);
  const [specs, dashboard] = await Promise.all([check('tsconfig.spec.json'), check('apps/dashboard')]);
  return specs || dashboard;
}

/**
 * Lints everything in one run: thirty runs, one a project, take eight times as long. Nx draws the project graph first,
 * without which the rule of module boundaries is silent. @returns the exit code
 */
export async function lint() {
  const graph = await nx(['show', 'projects'], { stdio: 'ignore' });
  const oxlint = join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');
  const env = { ...process.env, NX_DAEMON: 'false' };
  return graph || run(process.execPath, [oxlint, '--type-aware', '--deny-warnings', ...LINTED], { env });
}

/** What `npm run format` would change. @returns the exit code, 1 when there is something */
export function checkFormat() {
  const prettier = join(ROOT, 'node_modules', 'prettier', 'bin', 'prettier.cjs');
  return run(process.execPath, [prettier, '--check', '--log-level', 'warn', '.']);
}

/** Runs a program in the project's folder with our terminal. @returns the exit code, 1 for a signal */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
}

/** npm writes what it installed into a lockfile of its own, last; a broken install has none. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, entry]) => {
    const found = installed[path];
    if (path === '') return true;
    // Left out on purpose: for other platforms, or nobody's any more.
    if (!found)
      return (
        Boolean(entry.optional || entry.devOptional || entry.peer || entry.extraneous) ||
        !path.startsWith('node_modules/')
      );
    return found.version === entry.version && found.integrity === entry.integrity && found.link === entry.link;
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages;
  } catch (error) {
    if (error.code === 'ENOENT') return {};
    throw error;
  }
}

function missingProducts() {
  return PRODUCTS.filter((path) => !existsSync(join(ROOT, path)));
}

function sourceStamp() {
  const hash = createHash('sha256');
  for (const path of SOURCES.flatMap(filesBelow).filter((path) => !path.includes('.spec.'))) {
    const { size, mtimeMs } = statSync(join(ROOT, path));
    hash.update(`${path}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** Paths of all files below a path of the project, sorted; what is installed or built is left out. */
export function filesBelow(path) {
  const stat = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return [path];
  return readdirSync(join(ROOT, path))
    .filter((name) => !NOT_SOURCES.has(name))
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}
