import { folders } from '@vandong/infra/folders';
import { holdProcess, removeAtEnd } from '@vandong/infra/processes';
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './real-stack.js';

const run = promisify(execFile);

/** A user of this machine; `data` where his instance keeps its things, if not where it does by itself. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  readonly data?: string;
}

/** A built copy of the project in a home of mode 700 that nobody but this user may enter. */
export interface Newcomer {
  /** `npm start -- --empty`; resolves with everything it said when it says that it runs */
  start(): Promise<{ readonly said: string; readonly ctrlC: () => Promise<string> }>;
  /** `npx vandong …`, its output */
  vandong(...args: readonly string[]): Promise<string>;
}

export async function newcomer({ uid, gid, data }: Account): Promise<Newcomer> {
  const above = mkdtempSync(join(tmpdir(), 'vandong-newcomer-'));
  chmodSync(above, 0o755);
  removeAtEnd(above);
  const home = join(above, 'home');
  mkdirSync(home);
  const clone = join(home, 'vandong');
  await linkedCopy(clone);
  // Files are one with ours and stay so; what he makes himself lies in folders of his.
  await run('find', [home, '-type', 'd', '-exec', 'chown', `${uid}:${gid}`, '{}', '+']);
  chmodSync(home, 0o700);
  chownSync(home, uid, gid);
  const environment = environmentOf(home, data);
  const user = { uid, gid, cwd: clone, env: environment };
  return {
    async start() {
      const child = spawn('npm', ['start', '--', '--empty'], {
        ...user,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const release = holdProcess(child.pid!, 'SIGINT');
      const said = saidBy(child);
      await said.until('Ctrl-C');
      return {
        said: said.soFar(),
        async ctrlC() {
          const ended = once(child, 'close');
          // as the terminal does it: the whole foreground group is told
          process.kill(-child.pid!, 'SIGINT');
          await ended;
          release();
          return said.soFar();
        },
      };
    },
    async vandong(...args) {
      return (await run('npx', ['vandong', ...args], user)).stdout;
    },
  };
}

/** Hard links: no second gigabyte of packages. Versions and tools that are neither source nor built are left out. */
async function linkedCopy(clone: string): Promise<void> {
  mkdirSync(clone);
  const { stdout } = await run(
    'find',
    [root, '-mindepth', '1', '-maxdepth', '1', '!', '-name', '.git', '!', '-name', 'test-results'],
    { encoding: 'utf8' },
  );
  await run('cp', ['-al', ...stdout.trim().split('\n'), clone]);
}

/** A login's environment, not ours: no address of a server, no folder of ours; the Temporal that was fetched already is on the PATH. */
function environmentOf(home: string, data: string | undefined): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(XDG_|VANDONG_|TEMPORAL_|DATABASE_URL$|npm_|NODE_OPTIONS$|JEST_|TIER$|NODE_ENV$)/.test(name),
  );
  const tools = join(home, 'tools');
  mkdirSync(tools, { recursive: true });
  const { cache } = folders();
  const fetched = existsSync(cache) ? readdirSync(cache).find((name) => name.startsWith('temporal-')) : undefined;
  if (fetched) symlinkSync(join(cache, fetched, 'temporal'), join(tools, 'temporal'));
  return {
    ...Object.fromEntries(kept),
    HOME: home,
    PATH: [tools, process.env['PATH']].join(delimiter),
    ...(data !== undefined && { VANDONG_DATA_DIR: data }),
  };
}

function saidBy(child: ChildProcess) {
  let text = '';
  const told = new Set<() => void>();
  const tell = () => told.forEach((each) => each());
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      tell();
    });
  let over = false;
  child.once('close', () => {
    over = true;
    tell();
  });
  return {
    soFar: () => text,
    until: (words: string) =>
      new Promise<void>((resolve, reject) => {
        const look = () => {
          if (text.includes(words)) resolve();
          else if (over) reject(new Error(`it ended without "${words}":\n${text}`));
        };
        told.add(look);
        look();
      }),
  };
}
