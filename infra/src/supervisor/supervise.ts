import { join } from 'node:path';
import { passableFolder } from '../folders/index.js';
import { endLeftovers, freePort, runningRecords, writePidFile } from '../processes/index.js';
import { forgetEnvironment, rememberEnvironment } from './environment.js';
import { keepRunning, type Kept } from './keep-running.js';
import { rememberedPort } from './remembered-port.js';
import { runTask } from './run-task.js';
import type { Settings } from './settings.js';
import type { Context, Link, Running, ServiceStep, Step, Title } from './step.js';

/** A whole running instance. */
export interface Instance {
  readonly links: readonly Link[];
  /** What tasks have to tell a person: logins. */
  readonly notes: readonly string[];
  /** Ends everything, last started first. May be called again. */
  readonly stop: () => Promise<void>;
}

/**
 * Goes through the steps; when one fails, ends what was started.
 * @param onStarted is given the way to end everything before the first step begins
 * @throws when another supervisor runs on the same folder, or a step fails
 */
export async function supervise(
  settings: Settings,
  steps: readonly Step[],
  say: (line: string) => void,
  onStarted: (stop: () => Promise<void>) => void = () => undefined,
): Promise<Instance> {
  const forget = await takeOver(settings, say);
  const kept: Kept[] = [];
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    (stopping ??= stopAll(kept).then(() => {
      forgetEnvironment(settings.home);
      forget();
    }));
  onStarted(stop);
  const links: Link[] = [];
  const notes: string[] = [];
  const wanted = steps.filter((step) => step.when?.(settings) ?? true);
  try {
    const context: Context = { settings, say, environment: await baseEnvironment(settings) };
    for (const [index, step] of wanted.entries()) {
      if (stopping) break;
      say(`[${index + 1}/${wanted.length}] ${both(step.title)}`);
      if (step.kind === 'task') notes.push(await runTask(step, context));
      else links.push(...(await begin(step, context, kept)));
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { links, notes: notes.filter((note) => note !== ''), stop };
}

/** Vietnamese first, English after it. */
export function both({ vi, en }: Title): string {
  return `${vi} · ${en}`;
}

async function takeOver({ home }: Settings, say: (line: string) => void): Promise<() => void> {
  passableFolder(home);
  const runDir = join(home, 'run');
  const other = runningRecords(runDir).find(({ name }) => name === 'supervisor');
  if (other) {
    throw new Error(
      `VanDong đang chạy (tiến trình ${other.pid}) · is already running on ${home} (process ${other.pid})`,
    );
  }
  for (const { name, pid } of await endLeftovers(runDir)) {
    say(`Đã dọn tiến trình cũ · ended what an earlier run left: ${name} (${pid})`);
  }
  return writePidFile(runDir, 'supervisor', process.pid);
}

async function baseEnvironment(settings: Settings): Promise<Record<string, string>> {
  const log = process.env['KURRENTDB_URL'];
  return {
    NODE_ENV: 'production',
    ...(log && { KURRENTDB_URL: log }),
    VANDONG_HOST: settings.host,
    VANDONG_PORT: String(
      settings.port === undefined ? await rememberedPort(settings.home) : await asked(settings.port),
    ),
    VANDONG_DEMO: settings.demo ? '1' : '0',
    VANDONG_DASHBOARD_DIR: join(settings.root, 'apps', 'dashboard', 'dist'),
  };
}

/** Told before anything starts: later it would be one line in a log. */
async function asked(port: number): Promise<number> {
  if ((await freePort(port)) === port) return port;
  throw new Error(
    `cổng ${port} (VANDONG_PORT) không dùng được: chương trình khác đang dùng, hoặc hệ thống giữ lại; đặt cổng khác hoặc bỏ trống · ` +
      `port ${port} (VANDONG_PORT) cannot be used: another program has it, or the system keeps it; set another one, or none`,
  );
}

async function begin(step: ServiceStep, context: Context, kept: Kept[]): Promise<readonly Link[]> {
  const start = step.starter(context);
  const running = await firstStart(step, start, context);
  Object.assign(context.environment, running?.environment);
  rememberEnvironment(context.settings.home, context.environment);
  const tell = (what: string, pauseMs: number): void =>
    context.say(`${step.name}: ${what}; thử lại sau · again in ${pauseMs / 1000} s`);
  kept.push(keepRunning(start, running, tell));
  return running?.links ?? [];
}

async function firstStart(
  step: ServiceStep,
  start: () => Promise<Running>,
  { say }: Context,
): Promise<Running | undefined> {
  try {
    return await start();
  } catch (error) {
    if (!step.mayBeLate) throw error;
    say(`${step.name}: chưa sẵn sàng · not ready yet: ${(error as Error).message}`);
    return undefined;
  }
}

async function stopAll(kept: readonly Kept[]): Promise<void> {
  for (const one of kept.toReversed()) await one.stop();
}
