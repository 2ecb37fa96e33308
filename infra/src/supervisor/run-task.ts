import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { holdProcess } from '../processes/index.js';
import type { Context, TaskStep } from './step.js';

/**
 * Runs a task to its end, unless it is for the first start only and has run.
 * @returns its output where it belongs to the closing lines, else ''
 * @throws when it ends with another code than 0; its own words went to the terminal
 */
export async function runTask(step: TaskStep, context: Context): Promise<string> {
  const marker = join(context.settings.home, 'done', step.name);
  if (step.once && existsSync(marker)) return readFile(marker, 'utf8');
  const output = await outputOf(step, context);
  if (step.once) {
    await mkdir(join(context.settings.home, 'done'), { recursive: true });
    await writeFile(marker, step.show === 'always' ? output : '', { mode: 0o600 });
  }
  return step.show ? output : '';
}

/** Standard error goes straight to the terminal: progress of long work. */
async function outputOf({ name, command: [script, ...args] }: TaskStep, context: Context): Promise<string> {
  const child = spawn(process.execPath, [join(context.settings.root, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
    cwd: context.settings.root,
    env: { ...process.env, ...context.environment },
  });
  const release = child.pid === undefined ? () => undefined : holdProcess(child.pid);
  const parts: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (part: string) => parts.push(part));
  try {
    const code = await new Promise<string>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (exit, signal) => resolve(signal ?? String(exit)));
    });
    if (code !== '0') throw new Error(`${name} ended with ${code}\n${parts.join('')}`.trim());
    return parts.join('').trim();
  } finally {
    release();
  }
}
