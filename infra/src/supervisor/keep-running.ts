import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { GRACE_MS } from '../processes/index.js';
import type { Running } from './step.js';

export interface Backoff {
  /** The pause after the first death; it doubles up to `longestMs`. */
  readonly firstMs: number;
  readonly longestMs: number;
  /** One that ran this long starts again with the first pause. */
  readonly steadyMs: number;
}

export const BACKOFF: Backoff = { firstMs: 500, longestMs: 30_000, steadyMs: 60_000 };

export interface Kept {
  /** Ends it for good, also while a new start is under way. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a service again whenever it dies, with growing pauses.
 * @param first the running service; undefined when its first start failed: then it is tried again at once
 * @param say told of each death and each failed start, with the pause in milliseconds
 */
export function keepRunning(
  start: () => Promise<Running>,
  first: Running | undefined,
  say: (what: string, pauseMs: number) => void,
  backoff: Backoff = BACKOFF,
): Kept {
  const stopping = new AbortController();
  const stopped = once(stopping.signal, 'abort');
  let current = first;
  const loop = async (): Promise<void> => {
    let wait = backoff.firstMs;
    while (!stopping.signal.aborted) {
      const since = Date.now();
      // A server that is not ours never tells of its end.
      await Promise.race([current?.exited, stopped]);
      if (stopping.signal.aborted) return;
      if (current && Date.now() - since >= backoff.steadyMs) wait = backoff.firstMs;
      if (current) say('ended', wait);
      await pause(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
      wait = Math.min(wait * 2, backoff.longestMs);
      current = stopping.signal.aborted ? undefined : await attempt(start, (reason) => say(reason, wait));
    }
    await current?.stop();
  };
  const looping = loop();
  return {
    stop: async () => {
      stopping.abort();
      await current?.stop();
      // A start under way is not waited for without end: the leash ends what it left when our process ends.
      await Promise.race([looping, pause(GRACE_MS, undefined, { ref: false })]);
    },
  };
}

async function attempt(start: () => Promise<Running>, failed: (reason: string) => void): Promise<Running | undefined> {
  try {
    return await start();
  } catch (error) {
    failed((error as Error).message);
    return undefined;
  }
}
