import type { RecordedEvent } from '../events/envelope.js';
import type { EventStore } from './event-store.js';

const PAGE = 5_000;

/** The whole log, in order, a page in memory at a time. */
export async function* readLog(log: Pick<EventStore, 'readAll'>): AsyncIterable<RecordedEvent> {
  for (let after = 0; ;) {
    const { events, upTo } = await log.readAll({ after, limit: PAGE });
    yield* events;
    if (events.length < PAGE) return;
    after = upTo;
  }
}
