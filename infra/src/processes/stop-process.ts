import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './process-start.js';

const LOOK_EVERY_MS = 50;
const WATCH_EVERY_MS = 500;
export const GRACE_MS = 10_000;

/** Sends `signal`, waits for the end, and sends SIGKILL after `graceMs`. Returns when the process is gone. */
export async function stopProcess(pid: number, signal: NodeJS.Signals = 'SIGTERM', graceMs = GRACE_MS): Promise<void> {
  send(pid, signal);
  if (await gone(pid, graceMs)) return;
  send(pid, 'SIGKILL');
  // the system ends it; on a busy machine that alone may take a moment
  if (!(await gone(pid, GRACE_MS))) throw new Error(`process ${pid} does not end, not even by SIGKILL`);
}

/** Waits until the process is gone; false when it outlives `limitMs`. A poll: only a parent is told of an end. */
export async function gone(pid: number, limitMs: number): Promise<boolean> {
  const deadline = Date.now() + limitMs;
  while (isAlive(pid)) {
    if (Date.now() >= deadline) return false;
    await pause(LOOK_EVERY_MS);
  }
  return true;
}

/** Resolves when a process that is not our child is gone. It does not keep us running by itself. */
export function ended(pid: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setInterval(() => {
      if (isAlive(pid)) return;
      clearInterval(timer);
      resolve();
    }, WATCH_EVERY_MS);
    timer.unref();
  });
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
