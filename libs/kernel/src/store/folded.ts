import type { EventDefinitions, EventOf } from '../events/catalogue.js';
import type { RecordedEvent } from '../events/envelope.js';
import type { EventStore } from './event-store.js';
import { decodeStored } from './readable.js';

const PAGE = 2000;

/**
 * A state folded from some categories of the log and brought up to date before each reading: how facts from elsewhere
 * (calendar, heads, suspensions) reach a decider without asking a read model.
 */
export interface Folded<State> {
  /** The state at a position at least as new as the log's head when the call began. Throws `UnreadableStream`. */
  read(): Promise<State>;
}

export function foldLog<State, D extends EventDefinitions>(
  store: Pick<EventStore, 'readAll'>,
  definitions: D,
  categories: readonly string[],
  initial: State,
  evolve: (state: State, event: EventOf<D>, stored: RecordedEvent) => State,
  /** for a category that several contexts share (`rules-*`): the events whose types `definitions` knows */
  only: (stored: RecordedEvent) => boolean = () => true,
): Folded<State> {
  let state = initial;
  let after = 0;
  let running: Promise<State> | undefined;
  let queued: Promise<State> | undefined;

  async function catchUp(): Promise<State> {
    for (;;) {
      const page = await store.readAll({ after, limit: PAGE, categories });
      // a page counts as a whole: an event that cannot be read must not leave half of it folded
      let next = state;
      for (const stored of page.events.filter(only)) next = evolve(next, decodeStored(definitions, stored), stored);
      state = next;
      after = page.upTo;
      if (page.events.length < PAGE) return state;
    }
  }
  const start = () => {
    running = catchUp().finally(() => {
      running = undefined;
    });
    return running;
  };
  return {
    /**
     * A reading under way may have asked before the caller's event was written: so the caller shares the next one, which
     * begins after the call. Whoever comes once that one has begun waits for another.
     */
    read() {
      if (!running) return start();
      queued ??= running
        .catch(() => undefined)
        .then(() => {
          queued = undefined;
          return running ?? start();
        });
      return queued;
    },
  };
}
