import { decode, UnknownEvent, type EventDefinitions, type EventOf } from '../events/catalogue.js';
import type { RecordedEvent } from '../events/envelope.js';
import { SchemaMismatch } from '../schema/field.js';

/** A stream that the question rests on holds an event this code cannot read. Whoever asks about other streams is not concerned. */
export class UnreadableStream extends Error {
  override readonly name = 'UnreadableStream';
  constructor(
    readonly stream: string,
    readonly reason: Error,
  ) {
    super(`${stream}: ${reason.message}`);
  }
}

/** `decode` of what the log holds. Throws `UnreadableStream`. */
export function decodeStored<D extends EventDefinitions>(definitions: D, stored: RecordedEvent): EventOf<D> {
  try {
    return decode(definitions, stored);
  } catch (error) {
    if (error instanceof UnknownEvent || error instanceof SchemaMismatch || error instanceof SyntaxError)
      throw new UnreadableStream(stored.stream, error);
    throw error;
  }
}

export interface ReadableStreams {
  (stored: RecordedEvent): boolean;
  /** what stands still, each stream once: who must not rest on half a stream throws its error */
  unread(): readonly UnreadableStream[];
}

/**
 * For `foldLog`: an event that cannot be read makes its own stream wait from there on, and no other. Without it one poison event
 * in one case would refuse the commands of all who ask about cases. For facts that stay safe when a stream stands still (a case
 * that waits is open), or that ask `unread` for the streams they rest on. The projector parks and shows the same event.
 */
export function readableStreams(definitions: EventDefinitions): ReadableStreams {
  const waiting = new Map<string, { readonly from: number; readonly error: UnreadableStream }>();
  const readable = (stored: RecordedEvent): boolean => {
    const waits = waiting.get(stored.stream);
    if (waits) return stored.revision < waits.from;
    try {
      decodeStored(definitions, stored);
      return true;
    } catch (error) {
      if (!(error instanceof UnreadableStream)) throw error;
      waiting.set(stored.stream, { from: stored.revision, error });
      return false;
    }
  };
  return Object.assign(readable, { unread: () => [...waiting.values()].map(({ error }) => error) });
}
