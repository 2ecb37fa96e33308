import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { CHROMIUM_ARGS } from './flags.js';
import { installedChromium } from './installed.js';
import { packagedChromium } from './packaged.js';

const DOWNLOAD_LIMIT_MS = 300_000;

/** What Playwright's `launch` needs: `{ executablePath, args, env: { ...process.env, ...env } }`. `env` adds to the usual. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
  readonly args: readonly string[];
}

/**
 * `CHROMIUM_PATH` → a browser of this machine → the npm package → Playwright's own download.
 * @throws one error that lists the ways and why each failed
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return { executablePath: named, env: {}, args: CHROMIUM_ARGS };
  const installed = installedChromium();
  if (installed !== undefined) return { executablePath: installed, env: {}, args: CHROMIUM_ARGS };
  const failures: string[] = ['CHROMIUM_PATH: not set', 'no Chromium or Chrome on this machine'];
  for (const way of [packagedChromium, playwrightChromium]) {
    try {
      return { executablePath: await way(), env: {}, args: CHROMIUM_ARGS };
    } catch (error) {
      failures.push((error as Error).message);
    }
  }
  throw new Error(`No Chromium:\n${failures.map((failure) => `  ${failure}`).join('\n')}`);
}

async function playwrightChromium(): Promise<string> {
  const { chromium } = await import('@playwright/test');
  if (!existsSync(chromium.executablePath())) {
    const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js');
    await promisify(execFile)(process.execPath, [cli, 'install', 'chromium'], { timeout: DOWNLOAD_LIMIT_MS });
  }
  return chromium.executablePath();
}
