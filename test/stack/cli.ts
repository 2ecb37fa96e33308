import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from './real-stack.js';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
}

/** Runs the real `vandong …` to its end. */
export function vandong(args: readonly string[], environment: Readonly<Record<string, string>>): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'apps/cli/bin/vandong.mjs'), ...args],
      { env: { ...process.env, ...environment }, maxBuffer: 50_000_000 },
      (error, stdout) => resolve({ code: error ? Number(error.code ?? -1) : 0, stdout }),
    );
  });
}
