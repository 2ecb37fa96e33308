import type { NewEvent, RecordedEvent } from '../events/envelope.js';

/** What the writer believes the stream's last revision is; `any` does not exist (architecture: retry rule). */
export type ExpectedRevision = 'no-stream' | number;

export interface Appended {
  /** position and revision of the last event of the append */
  readonly position: number;
  readonly revision: number;
}

export interface PageOfAll {
  readonly events: readonly RecordedEvent[];
  /** the position up to which this page answers: the next page starts after it, also when `events` is empty */
  readonly upTo: number;
}

export interface AllQuery {
  /** exclusive; 0 is before the first event */
  readonly after: number;
  readonly limit: number;
  /** stream categories (the name up to its first `-`); all when absent */
  readonly categories?: readonly string[];
}

/**
 * The log's port.
 * Retry rule: the same stream, expected revision, ids and order may be sent again and answers with the first result.
 */
export interface EventStore {
  /**
   * Throws `WrongExpectedRevision`, `OutcomeUnknown` (send exactly the same again), `StoreUnavailable` (nothing was written),
   * `EventTooLarge` or `EventIdReused` (a fault of the caller).
   */
  append(stream: string, expected: ExpectedRevision, events: readonly NewEvent[]): Promise<Appended>;
  /** In revision order, from `from` (0 when absent). An absent stream answers `[]`. */
  readStream(stream: string, from?: number): Promise<readonly RecordedEvent[]>;
  readAll(query: AllQuery): Promise<PageOfAll>;
  /** Batches in global order, past then live, until the signal aborts. Reconnects by itself. */
  subscribe(
    query: Omit<AllQuery, 'limit'> & { readonly batch?: number; readonly signal: AbortSignal },
  ): AsyncIterable<PageOfAll>;
  /** Position of the newest event; 0 when the log is empty. */
  head(): Promise<number>;
}

export class WrongExpectedRevision extends Error {
  override readonly name = 'WrongExpectedRevision';
  constructor(
    readonly stream: string,
    readonly expected: ExpectedRevision,
    readonly actual: ExpectedRevision,
  ) {
    super(`${stream}: expected ${expected}, is ${actual}`);
  }
}
/** The answer was lost: the append may or may not have happened. */
export class OutcomeUnknown extends Error {
  override readonly name = 'OutcomeUnknown';
}
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** Bytes of payload and metadata together: the largest that every store keeps safely. */
export const LARGEST_EVENT = 1_048_576;

export class EventTooLarge extends Error {
  override readonly name = 'EventTooLarge';
  constructor(
    readonly type: string,
    readonly bytes: number,
  ) {
    super(`${type} has ${bytes} bytes, at most ${LARGEST_EVENT} are stored`);
  }
}

/** The expected revision is right, but an id belongs to an event that is stored elsewhere: two facts under one identity. */
export class EventIdReused extends Error {
  override readonly name = 'EventIdReused';
}

export const categoryOf = (stream: string): string => {
  const dash = stream.indexOf('-');
  return dash < 0 ? stream : stream.slice(0, dash);
};
