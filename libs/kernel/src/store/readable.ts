import { decode, UnknownEvent, type EventDefinitions } from '../events/catalogue.js';
import type { RecordedEvent } from '../events/envelope.js';
import { SchemaMismatch } from '../schema/field.js';

/**
 * For `foldLog`: an event that cannot be read makes its own stream wait from there on, and no other. Without it one poison event
 * in one case would refuse the commands of all who ask about cases. Only for facts that stay safe when a stream stands still:
 * a case that waits is open. The projector parks and shows the same event.
 */
export function readableStreams(definitions: EventDefinitions): (stored: RecordedEvent) => boolean {
  const waitsFrom = new Map<string, number>();
  return (stored) => {
    const from = waitsFrom.get(stored.stream);
    if (from !== undefined) return stored.revision < from;
    if (isReadable(definitions, stored)) return true;
    waitsFrom.set(stored.stream, stored.revision);
    return false;
  };
}

function isReadable(definitions: EventDefinitions, stored: RecordedEvent): boolean {
  try {
    decode(definitions, stored);
    return true;
  } catch (error) {
    if (error instanceof UnknownEvent || error instanceof SchemaMismatch || error instanceof SyntaxError) return false;
    throw error;
  }
}
