import { execFile } from 'node:child_process';
import { chown } from 'node:fs/promises';
import { tmpdir } from 'node:os';

/** PostgreSQL refuses to run as root, and initdb refuses a number without an account; on most systems this one is "nobody". */
const UNPRIVILEGED = 65534;

/** The user the server runs as when we are root; nothing otherwise. */
export function serverUser(): { uid: number; gid: number } | undefined {
  return process.getuid?.() === 0 ? { uid: UNPRIVILEGED, gid: UNPRIVILEGED } : undefined;
}

export async function giveToServerUser(path: string): Promise<void> {
  const user = serverUser();
  if (user) await chown(path, user.uid, user.gid);
}

/** Runs one of the server's programs as its user. @throws with what the program wrote */
export function runAsServerUser(program: string, args: readonly string[], limitMs: number): Promise<void> {
  // Our own working folder may be closed to that user; the folder for temporary files is open to everyone.
  const options = { ...serverUser(), cwd: tmpdir(), timeout: limitMs, env: { ...process.env, LC_ALL: 'C' } };
  return new Promise((resolve, reject) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      if (!error) resolve();
      else reject(new Error(`${error.message.trim()}\n${stdout}${stderr}`.trim(), { cause: error }));
    });
  });
}
