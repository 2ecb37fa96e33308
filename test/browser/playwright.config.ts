import { findChromium } from '@vandong/infra/chromium';
import { defineConfig } from '@playwright/test';

const { executablePath, args, env } = await findChromium();

/** One worker, no second tries: all specs walk through one product, whose clock moves on. Pages first, then its story. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.browser.spec.ts',
  outputDir: '../../test-results/browser',
  globalSetup: './stack.setup.ts',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 800 },
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: [...args], env: { ...process.env, ...env } as Record<string, string> },
  },
});
