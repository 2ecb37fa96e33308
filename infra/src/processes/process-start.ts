import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const START_TIME_AFTER_COMMAND = 19; // field 22 of proc_pid_stat(5), counted after the command's closing bracket

/**
 * When a process began, as an opaque string to compare: with the process number it names one process for ever,
 * across reuse of numbers and reboots. `undefined` when there is no such process or the platform does not tell.
 */
export function processStart(pid: number): string | undefined {
  try {
    if (process.platform === 'linux') return linuxStart(pid);
    if (process.platform === 'win32') return undefined;
    return (
      execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', timeout: 5_000 }).trim() || undefined
    );
  } catch {
    return undefined;
  }
}

function linuxStart(pid: number): string | undefined {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  if (fields[0] === 'Z') return undefined; // a zombie has ended; it only waits to be counted
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  return `${boot}:${fields[START_TIME_AFTER_COMMAND]}`;
}

/** Whether a process of this number exists (of any user; a zombie does not count where the platform tells). */
export function isAlive(pid: number): boolean {
  if (process.platform === 'linux') return processStart(pid) !== undefined;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
