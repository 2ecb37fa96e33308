import type { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { StoreUnavailable } from '@vandong/kernel';
import { setTimeout as pause } from 'node:timers/promises';
import { gathered, within } from './deadline.js';
import { newest } from './newest.js';

/** Milliseconds between two generations: the first comes at once, then doubling while none holds. */
const BACK_OFF_MS = { first: 20, longest: 2_000 };
const DISPOSE_MS = 1_000;

export interface Generations {
  /** The client in use; a new one when there is none. Throws `StoreUnavailable`: nothing was sent. */
  current(): Promise<KurrentDBClient>;
  /** Its calls fail: the next caller gets another. */
  retire(client: KurrentDBClient): void;
  close(): Promise<void>;
}

/**
 * A client that has met an outage may stay broken for ever: its native half when its first read met a dead server, its other half when
 * discovery failed. So none is mended; a new one takes its place, and is used once it has shown that its server answers.
 */
export function createGenerations(
  build: () => KurrentDBClient,
  probe: (client: KurrentDBClient) => Promise<unknown>,
  connectMs: number,
): Generations {
  let failures = 0;
  let client: Promise<KurrentDBClient> | undefined;
  let inUse: KurrentDBClient | undefined;
  let closed = false;

  async function next(): Promise<KurrentDBClient> {
    if (failures > 0)
      await pause(jittered(Math.min(BACK_OFF_MS.longest, BACK_OFF_MS.first * 2 ** Math.min(failures - 1, 10))));
    const made = build();
    try {
      await within(connectMs, probe(made));
      failures = 0;
      inUse = made;
      return made;
    } catch (error) {
      failures += 1;
      client = undefined;
      void neverUsed(made);
      throw new StoreUnavailable('the log cannot be reached', { cause: error });
    }
  }

  return {
    async current() {
      if (closed) throw new StoreUnavailable('the log is closed');
      client ??= next();
      return client;
    },
    retire(broken) {
      if (broken !== inUse) return;
      inUse = undefined;
      client = undefined;
      void disposed(broken);
    },
    async close() {
      closed = true;
      const last = await client?.catch(() => undefined);
      client = undefined;
      inUse = undefined;
      if (last) await disposed(last);
    },
  };
}

/** `dispose` may hang, and leaves the channel open, which would keep the connection. */
async function disposed(client: KurrentDBClient): Promise<void> {
  const { getChannel } = client as unknown as { getChannel(): Promise<{ close(): void }> };
  const ends = [
    within(DISPOSE_MS, client.dispose()),
    within(DISPOSE_MS, getChannel()).then((channel) => channel.close()),
  ];
  await Promise.allSettled(ends);
}

/**
 * A native half that was never used is never freed, some 110 KB for every attempt of an outage; one read in vain brings it to its end.
 * One that has met its server keeps a connection for as long as the process lives: so none is used without need.
 */
async function neverUsed(client: KurrentDBClient): Promise<void> {
  await disposed(client);
  await gathered(DISPOSE_MS, newest(client)).catch(() => undefined);
}

/** Half to whole: those who lost the log together do not come back together. */
export const jittered = (ms: number): number => ms * (0.5 + Math.random() / 2);
