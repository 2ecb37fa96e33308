import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.js';
import { startProcess } from './owned-process.js';
import { isAlive } from './process-start.js';
import { gone, stopProcess } from './stop-process.js';

const folder = mkdtempSync(join(tmpdir(), 'vandong-owned-'));
const STUBBORN = "process.on('SIGTERM', () => undefined); console.log('here'); setInterval(() => undefined, 1e6)";

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('records a child, hands on its lines, logs them, and forgets it at its end', async () => {
  const lines: string[] = [];
  const logFile = join(folder, 'echo.log');
  const child = await startProcess({
    name: 'echo',
    command: process.execPath,
    args: ['-e', "console.log('one'); console.error('two'); setInterval(() => undefined, 1e6)"],
    runDir: join(folder, 'run'),
    logFile,
    onLine: (line) => {
      lines.push(line);
      void child.stop();
    },
  });
  expect(readdirSync(join(folder, 'run'))).toEqual(['echo.pid']);
  expect(await child.exited).toEqual({ code: null, signal: 'SIGTERM' });
  expect(lines).toEqual(['one']);
  expect(readFileSync(logFile, 'utf8')).toContain('one');
  expect(readdirSync(join(folder, 'run'))).toEqual([]);
});

it('kills a child that does not listen', async () => {
  const child = await new Promise<Awaited<ReturnType<typeof startProcess>>>((resolve) => {
    const started = startProcess({
      name: 'stubborn',
      command: process.execPath,
      args: ['-e', STUBBORN],
      onLine: () => void started.then(resolve),
    });
  });
  await stopProcess(child.pid, 'SIGTERM', 100);
  expect(isAlive(child.pid)).toBe(false);
  expect((await child.exited).signal).toBe('SIGKILL');
});

it('lets us end while a child in the background still runs, and ends it then', async () => {
  const parent = `
    const { startProcess } = await import(${JSON.stringify(new URL('../../dist/processes/index.js', import.meta.url).href)});
    const idle = { name: 'idle', command: process.execPath, args: ['-e', 'setInterval(() => undefined, 1e6)'], background: true };
    console.log((await startProcess(idle)).pid);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', parent]);
  const pid = Number(stdout);
  expect(pid).toBeGreaterThan(1);
  expect(await gone(pid, 15_000)).toBe(true);
});

it('says which program does not start', async () => {
  await expect(startProcess({ name: 'ghost', command: '/no/such/program', args: [] })).rejects.toThrow(
    'ghost does not start',
  );
});

it('answers the preferred port when it is free and another one when it is not', async () => {
  const port = await freePort();
  expect(await freePort(port)).toBe(port);
  const holder = createServer().listen(port, '127.0.0.1');
  await once(holder, 'listening');
  expect(await freePort(port)).not.toBe(port);
  holder.close();
});
