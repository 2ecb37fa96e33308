import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../stack/real-stack.js';
import { expect, test } from './visit.js';

const LIMIT_BYTES = 250_000;
const dist = join(root, 'apps/dashboard/dist');

/** What a browser must have before it shows anything: the scripts that the page names itself. */
test('the main bundle is at most 250 kB gzipped', () => {
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+\.js)"/g)].map(([, path]) => path!);
  expect(scripts.length).toBeGreaterThan(0);
  const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0);
  expect(bytes).toBeLessThanOrEqual(LIMIT_BYTES);
});
