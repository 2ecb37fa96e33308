import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endLeftovers, runningRecords, writePidFile } from './pid-file.js';
import { isAlive, processStart } from './process-start.js';

const IDLE = ['-e', 'process.stdin.resume(); setInterval(() => undefined, 1e6)'];
let folder: string;
let child: ChildProcess;
let pid: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vandong-pids-'));
  child = spawn(process.execPath, IDLE, { stdio: 'ignore' });
  await once(child, 'spawn');
  pid = child.pid as number;
});

afterEach(() => {
  child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

it('ends exactly the recorded process and forgets it', async () => {
  writePidFile(folder, 'worker', pid);
  expect(runningRecords(folder)).toEqual([{ name: 'worker', pid, start: processStart(pid) }]);
  expect((await endLeftovers(folder)).map(({ name }) => name)).toEqual(['worker']);
  expect(isAlive(pid)).toBe(false);
  expect(readdirSync(folder)).toEqual([]);
});

it('leaves a process alone that merely has the recorded number', async () => {
  writeFileSync(join(folder, 'worker.pid'), JSON.stringify({ pid, start: 'another boot:42' }));
  expect(await endLeftovers(folder)).toEqual([]);
  expect(isAlive(pid)).toBe(true);
});

it.each(['', '{"pid":', '{"pid":"4711"}', '{"pid":1,"start":"x"}', '{"pid":-5,"start":"x"}'])(
  'leaves a broken record %j out',
  (text) => {
    writeFileSync(join(folder, 'worker.pid'), text);
    expect(runningRecords(folder)).toEqual([]);
  },
);

it('finds nothing where no folder is', () => {
  expect(runningRecords(join(folder, 'missing'))).toEqual([]);
});
