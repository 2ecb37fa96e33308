import { isRecent } from './program.js';
import { firstThatStarts } from './start-temporal.js';

const server = { address: '127.0.0.1:7233', exited: Promise.resolve(), stop: async () => undefined };
const fails = { name: 'broken', limitMs: 1_000, start: () => Promise.reject(new Error('no network\nstack')) };
const hangs = { name: 'silent', limitMs: 5, start: () => new Promise<never>(() => undefined) };
const works = { name: 'works', limitMs: 1_000, start: async () => server };

it('takes the first way that works, past one that fails and one that never answers', async () => {
  expect(await firstThatStarts([fails, hangs, works], {})).toBe(server);
});

it('lists every way and its reason when none works', async () => {
  const message = await firstThatStarts([fails, hangs], {}).catch((error: Error) => error.message);
  expect(message).toContain('1. TEMPORAL_ADDRESS: not set');
  expect(message).toContain('2. broken: no network');
  expect(message).toContain('3. silent: silent: no answer within 0.005 s');
});

it.each([
  ['temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)', true],
  ['temporal version 2.0.0', true],
  ['temporal version 1.10.0', true],
  ['temporal version 1.8.9 (Server 1.31.0)', false],
  ['temporal version DEV', false],
])('%s: recent enough? %s', (said, recent) => {
  expect(isRecent(said)).toBe(recent);
});
