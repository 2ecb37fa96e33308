import { join } from 'node:path';
import { startProcess, withLimit } from '../processes/index.js';
import type { Context, Running, Title } from './step.js';

const READY_LIMIT_MS = 90_000;

export interface NodeService {
  readonly name: string;
  /** A script below the project's folder, and its arguments. */
  readonly command: readonly [string, ...string[]];
  /** Title of the address it reports, when a person should see it. */
  readonly link?: Title;
}

/**
 * Starts one of our own processes. Contract: it is configured by environment only, and prints one JSON line
 * `{"ready":true,"address":"http://…"}` on standard output when it serves; it ends itself on SIGTERM.
 */
export async function startNodeService({ name, command, link }: NodeService, context: Context): Promise<Running> {
  const { settings, environment } = context;
  const [script, ...args] = command;
  let ready: (address: string | undefined) => void;
  const readiness = new Promise<string | undefined>((resolve) => {
    ready = resolve;
  });
  const logFile = join(settings.home, 'logs', `${name}.log`);
  const child = await startProcess({
    name,
    command: process.execPath,
    args: [join(settings.root, script), ...args],
    cwd: settings.root,
    env: { ...process.env, ...environment },
    runDir: join(settings.home, 'run'),
    logFile,
    onLine: (line) => {
      const report = readyLine(line);
      if (report) ready(report.address);
    },
  });
  const ended = child.exited.then(({ code, signal }): never => {
    throw new Error(`${name} ended with ${signal ?? `code ${code}`}; see ${logFile}`);
  });
  try {
    const address = await withLimit(`${name} (see ${logFile})`, READY_LIMIT_MS, Promise.race([readiness, ended]));
    const links = link && address !== undefined ? [{ title: link, url: address }] : [];
    return { exited: child.exited, stop: child.stop, links };
  } catch (error) {
    await child.stop();
    throw error;
  }
}

/** The report in a line of output, if it is one. */
export function readyLine(line: string): { address?: string } | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    const { ready, address } = JSON.parse(line) as { ready?: unknown; address?: unknown };
    if (ready !== true) return undefined;
    return typeof address === 'string' ? { address } : {};
  } catch {
    return undefined;
  }
}
