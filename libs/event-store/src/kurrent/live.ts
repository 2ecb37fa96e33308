import { excludeSystemEvents, type ResolvedEvent } from '@kurrent/kurrentdb-client';
import type { RecordedEvent } from '@vandong/kernel';
import { decode } from './codec.js';
import type { Generations } from './generations.js';
import { placeOf } from './reads.js';

/** Events that wait for a slow reader before the server is made to wait. */
const MOST_BUFFERED = 4_096;
/** The server sends a checkpoint per so many searched windows; with 1 it sends more of them than events. */
const CHECKPOINT_INTERVAL = 32;

export interface Live {
  readonly after: number;
  readonly batch: number;
  readonly signal: AbortSignal;
  /** when nothing has come for so long, the log's head is asked whether the subscription has gone deaf */
  readonly quietMs: number;
  readonly head: () => Promise<number>;
}

/**
 * Events after a position as they happen, of all categories: a filter on the server would say nothing about how far it has looked.
 * Ends when the subscription does; it never comes back by itself. An `error` that nobody hears would end the process.
 */
export async function* live(
  generations: Generations,
  { after, batch, signal, quietMs, head }: Live,
): AsyncGenerator<RecordedEvent[]> {
  const client = await generations.current();
  const subscription = client.subscribeToAll({
    fromPosition: placeOf(after),
    filter: excludeSystemEvents({ checkpointInterval: CHECKPOINT_INTERVAL }),
    requiresLeader: true,
  });
  const buffer: ResolvedEvent[] = [];
  let heard = after;
  let ended = false;
  let wake: () => void = () => undefined;
  const end = () => {
    ended = true;
    wake();
  };
  const stop = () => wake();
  subscription.on('data', (event) => {
    if (buffer.push(event) >= MOST_BUFFERED) subscription.pause();
    wake();
  });
  for (const ending of ['error', 'end', 'close'] as const) subscription.on(ending, end);
  signal.addEventListener('abort', stop);
  try {
    while (!signal.aborted) {
      if (buffer.length > 0) {
        const events = buffer
          .splice(0, batch)
          .flatMap((each) => decode(each) ?? [])
          .filter(({ position }) => position > heard);
        if (events.length > 0) {
          heard = events.at(-1)!.position;
          yield events;
        }
        if (buffer.length < MOST_BUFFERED) subscription.resume();
        continue;
      }
      if (ended) return;
      const timer = setTimeout(() => wake(), quietMs);
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      clearTimeout(timer);
      const quiet = buffer.length === 0 && !signal.aborted;
      if (quiet && !ended && (await head()) > heard && buffer.length === 0) end();
    }
  } finally {
    signal.removeEventListener('abort', stop);
    // one that brought something was sound: its client is kept
    if (ended && heard === after) generations.retire(client);
    // hangs, or fails, where the stream was never made
    subscription.unsubscribe().catch(() => undefined);
  }
}
