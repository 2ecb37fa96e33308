import { isAlive, startProcess, type OwnedProcess } from '@vandong/infra/processes';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, temporaryHome } from './real-stack.js';
import { until } from './until.js';

export const victims = ['worker', 'server', 'postgres', 'temporal', 'supervisor'] as const;
export type Victim = (typeof victims)[number];

/** `vandong up --empty` on a data folder of its own: the supervisor starts again whatever dies; the test starts again the supervisor. */
export interface Supervised {
  /** the process's number; throws while it does not run */
  pidOf(victim: Victim): number;
  /** addresses of this moment: after a kill of the supervisor they may be others */
  environment(): Readonly<Record<string, string>>;
  /**
   * `kill -9`; resolves when another process has taken the place. A supervisor is started again by us, and must find nothing of the
   * first still running that it does not know.
   */
  kill(victim: Victim): Promise<void>;
  stop(): Promise<void>;
}

export async function startSupervised(): Promise<Supervised> {
  const data = temporaryHome();
  const home = join(data, 'force');
  let supervisor = await up(data);
  return {
    pidOf: (victim) => pidIn(home, victim),
    environment: () =>
      JSON.parse(readFileSync(join(home, 'run', 'environment.json'), 'utf8')) as Record<string, string>,
    async kill(victim) {
      const pid = await until(`${victim} runs`, async () => pidIn(home, victim));
      const before = pidsIn(home);
      process.kill(pid, 'SIGKILL');
      if (victim === 'supervisor') {
        await supervisor.exited;
        supervisor = await up(data);
        const known = pidsIn(home);
        const left = before.filter((each) => !known.includes(each) && isAlive(each));
        if (left.length > 0) throw new Error(`the killed supervisor left running: ${left.join(', ')}`);
      }
      await until(`another ${victim} runs`, async () => pidIn(home, victim) !== pid);
    },
    stop: () => supervisor.stop(),
  };
}

function pidIn(home: string, victim: Victim): number {
  if (victim === 'postgres')
    return Number(readFileSync(join(home, 'postgres', 'postmaster.pid'), 'utf8').split('\n', 1)[0]);
  return (JSON.parse(readFileSync(join(home, 'run', `${victim}.pid`), 'utf8')) as { pid: number }).pid;
}

/** Whoever is just being started again has none. */
function pidsIn(home: string): number[] {
  return victims.flatMap((victim) => {
    try {
      return [pidIn(home, victim)];
    } catch {
      return [];
    }
  });
}

/** Resolves with the closing lines, which come when everything runs. */
async function up(data: string): Promise<OwnedProcess> {
  const { DATABASE_URL: _database, TEMPORAL_ADDRESS: _temporal, ...inherited } = process.env;
  let ready: () => void = () => {};
  const started = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const logFile = process.env['VANDONG_TEST_LOG'] || join(data, 'supervisor.log');
  const child = await startProcess({
    name: 'supervisor',
    command: process.execPath,
    args: [join(root, 'apps/cli/bin/vandong.mjs'), 'up', '--empty'],
    env: { ...inherited, VANDONG_DATA_DIR: data },
    logFile,
    onLine: (line) => line.includes('Ctrl-C') && ready(),
  });
  await Promise.race([
    started,
    child.exited.then(() =>
      Promise.reject(new Error(`the supervisor ended at its start:\n${readFileSync(logFile, 'utf8')}`)),
    ),
  ]);
  return child;
}
