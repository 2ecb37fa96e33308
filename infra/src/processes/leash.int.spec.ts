import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LEASH = fileURLToPath(new URL('../../leash.mjs', import.meta.url));
const IDLE = 'setInterval(() => undefined, 1e6)';

/** A parent that holds one process and a folder, tells both and is then killed hard. */
const PARENT = `
  const { spawn } = require('node:child_process');
  const leash = spawn(process.execPath, [${JSON.stringify(LEASH)}], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  const held = spawn(process.execPath, ['-e', ${JSON.stringify(IDLE)}], { stdio: ['ignore', 'inherit', 'ignore'], detached: true });
  leash.stdin.write(JSON.stringify({ hold: held.pid, signal: 'SIGTERM' }) + '\\n' + JSON.stringify({ folder: process.argv[1] }) + '\\n',
    () => process.kill(process.pid, 'SIGKILL'));
`;

it('ends what a parent started and removes its folder, when the parent is killed hard', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vandong-leash-'));
  const parent = spawn(process.execPath, ['-e', PARENT, folder], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [, signal] = (await once(parent, 'exit')) as [number | null, NodeJS.Signals | null];
  expect(signal).toBe('SIGKILL');
  // The held process keeps the parent's output open: its end is the end of the stream.
  parent.stdout.resume();
  if (!parent.stdout.readableEnded) await once(parent.stdout, 'end');
  while (existsSync(folder)) await new Promise(setImmediate);
});
