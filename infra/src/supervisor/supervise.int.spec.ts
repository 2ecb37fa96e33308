import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../processes/index.js';
import { startNodeService } from './node-service.js';
import type { Settings } from './settings.js';
import type { Running, Step } from './step.js';
import { supervise } from './supervise.js';

const root = mkdtempSync(join(tmpdir(), 'vandong-supervise-'));
const title = { vi: 'bước', en: 'step' };
let settings: Settings;
let said: string[];
const say = (line: string): void => void said.push(line);

const SERVER = `console.log(JSON.stringify({ ready: true, address: 'http://pid/' + process.pid + '/' + process.env.FROM_BEFORE }));
  setInterval(() => undefined, 1e6);`;

beforeAll(() => {
  writeFileSync(join(root, 'server.mjs'), SERVER);
  writeFileSync(join(root, 'login.mjs'), "console.log('an / mật khẩu ' + process.argv[2])");
  writeFileSync(join(root, 'broken.mjs'), "console.log('no such table'); process.exit(3)");
});

beforeEach(() => {
  said = [];
  const home = join(root, String(Math.random()));
  mkdirSync(home);
  settings = { root, home, demo: true, play: false, host: '127.0.0.1' };
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const before: Step = {
  kind: 'service',
  name: 'before',
  title,
  starter: () => () => Promise.resolve(idle({ FROM_BEFORE: 'given' })),
};
const server: Step = {
  kind: 'service',
  name: 'server',
  title,
  starter: (context) => () => startNodeService({ name: 'server', command: ['server.mjs'], link: title }, context),
};
const login: Step = { kind: 'task', name: 'login', title, command: ['login.mjs', 'một'], once: true, show: 'always' };
const broken: Step = { kind: 'task', name: 'broken', title, command: ['broken.mjs'] };

function idle(environment: Record<string, string>): Running {
  return { exited: new Promise(() => undefined), stop: () => Promise.resolve(), environment };
}

it('hands variables on, answers addresses and logins, says each step, and ends everything', async () => {
  const instance = await supervise(settings, [before, login, server], say);
  const [, , , pid, given] = instance.links[0]?.url.split('/') ?? [];
  expect(given).toBe('given');
  expect(instance.notes).toEqual(['an / mật khẩu một']);
  expect(said).toEqual(['[1/3] bước · step', '[2/3] bước · step', '[3/3] bước · step']);
  await expect(supervise(settings, [], say)).rejects.toThrow(`process ${process.pid}`);
  await instance.stop();
  expect(isAlive(Number(pid))).toBe(false);
  expect(readdirSync(join(settings.home, 'run'))).toEqual([]);
});

it('does not repeat what belongs to the first start, but still shows it', async () => {
  await (await supervise(settings, [login], say)).stop();
  const changed: Step = { ...login, command: ['broken.mjs'] };
  const second = await supervise(settings, [changed], say);
  expect(second.notes).toEqual(['an / mật khẩu một']);
  await second.stop();
});

it('says before anything starts that the port asked for belongs to another program', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  await expect(supervise({ ...settings, port }, [server], say)).rejects.toThrow(
    `port ${port} (VANDONG_PORT) cannot be used`,
  );
  expect(said).toEqual([]);
  expect(readdirSync(join(settings.home, 'run'))).toEqual([]);
  holder.close();
});

it('ends what it started when a step fails, and says why', async () => {
  await expect(supervise(settings, [server, broken], say)).rejects.toThrow('broken ended with 3\nno such table');
  expect(readdirSync(join(settings.home, 'run'))).toEqual([]);
});

it('starts again what is killed', async () => {
  let starts = 0;
  let restarted: () => void = () => undefined;
  const again = new Promise<void>((resolve) => {
    restarted = resolve;
  });
  const counted: Step = {
    ...server,
    kind: 'service',
    starter: (context) => async () => {
      const running = await startNodeService({ name: 'server', command: ['server.mjs'], link: title }, context);
      starts += 1;
      if (starts === 2) restarted();
      return running;
    },
  };
  const instance = await supervise(settings, [counted], say);
  process.kill(Number(instance.links[0]?.url.split('/')[3]), 'SIGKILL');
  await again;
  expect(said.at(-1)).toContain('server: ended');
  await instance.stop();
  expect(readdirSync(join(settings.home, 'run'))).toEqual([]);
});
