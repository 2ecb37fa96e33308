import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runningRecords } from '../processes/index.js';

const fileOf = (home: string): string => join(home, 'run', 'environment.json');

/** Where the servers of a running instance answer, for tools on this machine. It holds a password: mode 600. */
export function rememberEnvironment(home: string, environment: Readonly<Record<string, string>>): void {
  const file = fileOf(home);
  writeFileSync(`${file}.new`, JSON.stringify(environment), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

export const forgetEnvironment = (home: string): void => rmSync(fileOf(home), { force: true });

/** True while a supervisor runs on this folder. */
export const isRunning = (home: string): boolean =>
  runningRecords(join(home, 'run')).some(({ name }) => name === 'supervisor');

/** Undefined while no supervisor runs on this folder. */
export function environmentOf(home: string): Readonly<Record<string, string>> | undefined {
  if (!isRunning(home)) return undefined;
  try {
    return JSON.parse(readFileSync(fileOf(home), 'utf8')) as Record<string, string>;
  } catch {
    return undefined;
  }
}
