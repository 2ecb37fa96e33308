import { randomUUID } from 'node:crypto';
import type { EventStore, NewEvent, PageOfAll, RecordedEvent } from '@vandong/kernel';
import type { Trouble } from './trouble.js';

/** A store that nobody else writes to while the contract runs. */
export interface StoreUnderTest {
  readonly store: EventStore;
  /** a second client of the same log, which no blow meets */
  readonly another: EventStore;
  readonly trouble: Trouble;
  /** whether positions count 1, 2, 3 … (else they only grow) */
  readonly contiguousPositions: boolean;
  /** whether an id that is stored elsewhere is found (`EventIdReused`); else only the retry rule compares ids */
  readonly findsReusedIds: boolean;
  close(): Promise<void>;
}

export function newEvent(change: Partial<NewEvent> = {}): NewEvent {
  return {
    id: randomUUID(),
    type: 'LampLit',
    schemaVersion: 1,
    payload: '{"colour":"đỏ","note":"a\\u0000b"}',
    metadata: {
      occurredAt: '2026-11-11T09:00:00.000Z',
      actor: 'system:contract',
      correlationId: 'correlation',
      commandId: 'command',
      commandDigest: 'digest',
      basis: 3,
    },
    ...change,
  };
}

export const newEvents = (count: number): NewEvent[] => Array.from({ length: count }, () => newEvent());

/** A stream name that no other test uses. */
export const freshStream = (category = 'lamp'): string => `${category}-${randomUUID()}`;

/** All events after a position, page by page. */
export async function readToEnd(store: EventStore, after = 0, limit = 100): Promise<RecordedEvent[]> {
  const events: RecordedEvent[] = [];
  for (let position = after; ;) {
    const page = await store.readAll({ after: position, limit });
    events.push(...page.events);
    if (page.upTo === position) return events;
    position = page.upTo;
  }
}

/** Collects pages of a subscription until `enough` says so, then ends it. */
export async function collect(
  pages: (signal: AbortSignal) => AsyncIterable<PageOfAll>,
  enough: (events: readonly RecordedEvent[], upTo: number) => boolean,
): Promise<RecordedEvent[]> {
  const ending = new AbortController();
  const events: RecordedEvent[] = [];
  for await (const page of pages(ending.signal)) {
    events.push(...page.events);
    if (enough(events, page.upTo)) ending.abort();
  }
  return events;
}
