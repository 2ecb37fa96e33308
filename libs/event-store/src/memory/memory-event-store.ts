import {
  categoryOf,
  EventIdReused,
  WrongExpectedRevision,
  type AllQuery,
  type Appended,
  type EventStore,
  type Instant,
  type PageOfAll,
  type RecordedEvent,
} from '@vandong/kernel';
import { admit, asNumber, asRevision, type Append } from '../admission/index.js';
import { createBell } from '../bell/index.js';

export interface MemoryEventStore extends EventStore {
  /** All events in global order. */
  readonly events: readonly RecordedEvent[];
}

/** A store that holds a log already, every event where it stood. */
export async function memoryHolding(
  past: Iterable<RecordedEvent> | AsyncIterable<RecordedEvent>,
): Promise<MemoryEventStore> {
  const store = createMemoryEventStore();
  for await (const { stream, revision, id, type, schemaVersion, payload, metadata } of past) {
    await store.append(stream, revision === 0 ? 'no-stream' : revision - 1, [
      { id, type, schemaVersion, payload, metadata },
    ]);
  }
  return store;
}

/** The log of a dry run: same contract, nothing kept. `now` gives `recordedAt`; the wall clock when absent. */
export function createMemoryEventStore(now: () => Instant = () => new Date().toISOString()): MemoryEventStore {
  const all: RecordedEvent[] = [];
  const streams = new Map<string, RecordedEvent[]>();
  const ids = new Set<string>();
  const bell = createBell();

  function write({ stream, expected, events }: Append): Appended {
    admit({ stream, expected, events });
    const held = streams.get(stream) ?? [];
    const first = asNumber(expected) + 1;
    if (held.length !== first) {
      const last = held[first + events.length - 1];
      if (last && events.every((event, index) => held[first + index]?.id === event.id)) {
        return { position: last.position, revision: last.revision };
      }
      throw new WrongExpectedRevision(stream, expected, asRevision(held.length - 1));
    }
    const reused = events.find((event) => ids.has(event.id));
    if (reused) throw new EventIdReused(`${stream}: ${reused.type} has an id that is stored already`);
    const recordedAt = now();
    for (const event of events) {
      const recorded = {
        ...event,
        metadata: { ...event.metadata },
        stream,
        revision: held.length,
        position: all.length + 1,
        recordedAt,
      };
      held.push(recorded);
      all.push(recorded);
      ids.add(event.id);
    }
    streams.set(stream, held);
    bell.ring();
    return { position: all.length, revision: held.length - 1 };
  }

  function page({ after, limit, categories }: AllQuery): PageOfAll {
    const events: RecordedEvent[] = [];
    for (let index = after; index < all.length && events.length < limit; index += 1) {
      const event = all[index];
      if (event && (!categories || categories.includes(categoryOf(event.stream)))) events.push(event);
    }
    const full = events.length === limit ? events.at(-1) : undefined;
    return { events, upTo: full?.position ?? Math.max(after, all.length) };
  }

  return {
    events: all,
    append: async (stream, expected, events) => write({ stream, expected, events }),
    readStream: async (stream, from = 0) => (streams.get(stream) ?? []).slice(from),
    readAll: async (query) => page(query),
    head: async () => all.length,
    async *subscribe({ after, categories, batch = 1000, signal }) {
      for (let position = after; !signal.aborted;) {
        const next = page({ after: position, limit: batch, ...(categories && { categories }) });
        if (next.upTo > position) yield next;
        else await bell.wait(signal);
        position = next.upTo;
      }
    },
  };
}
