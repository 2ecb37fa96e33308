import { type ChildProcess, spawn } from 'node:child_process';
import type { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

const LEASH = fileURLToPath(new URL('../../leash.mjs', import.meta.url));

let leash: ChildProcess | undefined;

/**
 * Ties a process to ours: when we end, also by SIGKILL, it gets `signal`, and SIGKILL ten seconds later.
 * One small watching process (`infra/leash.mjs`) holds all of them. The returned function releases it.
 */
export function holdProcess(pid: number, signal: NodeJS.Signals = 'SIGTERM'): () => void {
  tell({ hold: pid, signal });
  return () => tell({ release: pid });
}

/** Removes a folder when we end, after the processes we hold have ended. */
export function removeAtEnd(folder: string): void {
  tell({ folder });
}

function tell(message: object): void {
  leash ??= startLeash();
  leash.stdin?.write(`${JSON.stringify(message)}\n`);
}

function startLeash(): ChildProcess {
  const child = spawn(process.execPath, [LEASH], { stdio: ['pipe', 'ignore', 'ignore'], detached: true, cwd: '/' });
  // A lost leash is no reason to end: the pid files and the next start cover for it.
  child.on('error', () => undefined);
  child.stdin?.on('error', () => undefined);
  child.unref();
  (child.stdin as Socket | null)?.unref();
  return child;
}
