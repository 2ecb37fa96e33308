import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import type { Socket } from 'node:net';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { holdProcess } from './leash.js';
import { writePidFile } from './pid-file.js';
import { stopProcess } from './stop-process.js';

const LOG_LIMIT_BYTES = 10_000_000;

export interface ProcessOptions {
  /** Names the pid file and speaks in errors. */
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Where the pid file goes; none is written without it. */
  readonly runDir?: string;
  /** Both streams are appended here; at 10 MB the file is moved to `.old` at the next start. */
  readonly logFile?: string;
  /** It does not keep us running: we may end while it still runs, and it ends with us. */
  readonly background?: boolean;
  /** Each line of standard output. */
  readonly onLine?: (line: string) => void;
}

export interface ProcessEnd {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** A child that ends with us, however we end. */
export interface OwnedProcess {
  readonly name: string;
  readonly pid: number;
  /** Resolves, never rejects, when it has ended. */
  readonly exited: Promise<ProcessEnd>;
  /** SIGTERM, SIGKILL after ten seconds; resolves when it is gone. May be called again. */
  readonly stop: () => Promise<void>;
}

/** Starts a child in its own group (Ctrl-C in the terminal reaches only us), records it and ties it to us. */
export async function startProcess(options: ProcessOptions): Promise<OwnedProcess> {
  const log = options.logFile === undefined ? undefined : openLog(options.logFile);
  const child = spawn(options.command, options.args, {
    stdio: ['ignore', 'pipe', log ?? 'ignore'],
    detached: true,
    env: options.env ?? process.env,
    cwd: options.cwd,
  });
  const exited = endOf(child);
  const pid = await pidOf(child, options.name);
  const release = holdProcess(pid);
  const forget = options.runDir === undefined ? () => undefined : writePidFile(options.runDir, options.name, pid);
  readLines(child, log, options.onLine);
  if (options.background) letGo(child);
  const ended = exited.then((end) => {
    release();
    forget();
    return end;
  });
  return { name: options.name, pid, exited: ended, stop: () => endProcess(child, pid, ended) };
}

async function endProcess(child: ChildProcess, pid: number, ended: Promise<ProcessEnd>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await stopProcess(pid);
  await ended;
}

function pidOf(child: ChildProcess, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (cause) => reject(new Error(`${name} does not start: ${cause.message}`, { cause })));
    child.once('spawn', () => resolve(child.pid as number));
  });
}

function endOf(child: ChildProcess): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
  });
}

function letGo(child: ChildProcess): void {
  child.unref();
  (child.stdout as Socket | null)?.unref();
}

function readLines(child: ChildProcess, log: number | undefined, onLine?: (line: string) => void): void {
  if (!child.stdout) return;
  createInterface({ input: child.stdout })
    .on('line', (line) => {
      if (log !== undefined) writeSync(log, `${line}\n`);
      onLine?.(line);
    })
    .on('close', () => {
      if (log !== undefined) closeSync(log);
    });
}

function openLog(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > LOG_LIMIT_BYTES) {
    rmSync(`${path}.old`, { force: true });
    renameSync(path, `${path}.old`);
  }
  return openSync(path, 'a', 0o600);
}
