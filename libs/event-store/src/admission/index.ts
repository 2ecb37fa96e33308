import { EventTooLarge, LARGEST_EVENT, type ExpectedRevision, type NewEvent } from '@vandong/kernel';

/** One append as every adapter takes it. */
export interface Append {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly NewEvent[];
}

const LONGEST_STREAM_NAME = 400;
const MOST_EVENTS = 10_000;

/** The revision of a stream's last event as a number: -1 for a stream that does not exist. */
export const asNumber = (revision: ExpectedRevision): number => (revision === 'no-stream' ? -1 : revision);
export const asRevision = (revision: number): ExpectedRevision => (revision < 0 ? 'no-stream' : revision);

/**
 * What no store may be asked to keep. Throws `EventTooLarge` for an event over 1 MiB, `RangeError` for the rest.
 * Answers the bytes of the append.
 */
export function admit({ stream, expected, events }: Append): number {
  if (!/^[^\p{Cc}]+$/u.test(stream) || !stream.isWellFormed() || stream.length > LONGEST_STREAM_NAME) {
    throw new RangeError(`not a stream name: ${JSON.stringify(stream).slice(0, 80)}`);
  }
  if (expected !== 'no-stream' && !(Number.isSafeInteger(expected) && expected >= 0)) {
    throw new RangeError(`${stream}: not a revision: ${String(expected)}`);
  }
  if (events.length === 0 || events.length > MOST_EVENTS) {
    throw new RangeError(`${stream}: an append has 1 to ${MOST_EVENTS} events, not ${events.length}`);
  }
  if (new Set(events.map((event) => event.id)).size < events.length) {
    throw new RangeError(`${stream}: an id occurs twice in one append`);
  }
  return events.reduce((sum, event) => sum + admitEvent(event), 0);
}

function admitEvent(event: NewEvent): number {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(event.id)) {
    throw new RangeError(`${event.type}: not a lower-case UUID: ${event.id.slice(0, 80)}`);
  }
  if (event.payload.includes('\u0000') || !event.payload.isWellFormed()) {
    throw new RangeError(`${event.type}: the payload is not well-formed text`);
  }
  const bytes = Buffer.byteLength(event.payload) + Buffer.byteLength(JSON.stringify(event.metadata));
  if (bytes > LARGEST_EVENT) throw new EventTooLarge(event.type, bytes);
  return bytes;
}
