import { decode, type DomainEvent, type RecordedEvent } from '@vandong/kernel';
import { EVERY_MODEL, parkedKey, type Parked } from '../generation/parked.js';
import type { EventContext, Models } from '../projection.js';
import type { Statement } from '../statement.js';

export interface Folded {
  /** by projection name */
  readonly statements: Map<string, Statement[]>;
  readonly parked: Parked[];
  readonly waiting: Map<string, { model: string; stream: string; count: number }>;
}

/**
 * What follows from these events. Pure: a handler that throws, or an event that cannot be read, is an answer too.
 * `isParked` says what was parked before; what is parked here counts for the later events of the same batch.
 */
export function foldEvents(
  models: Models,
  events: readonly RecordedEvent[],
  isParked: (key: string) => boolean,
  codeVersion: string,
): Folded {
  const folded: Folded = { statements: new Map(), parked: [], waiting: new Map() };
  const parkedHere = new Set<string>();

  const waits = (model: string, stream: string): boolean => {
    const key = parkedKey(model, stream);
    if (!isParked(key) && !parkedHere.has(key)) return false;
    const held = folded.waiting.get(key) ?? { model, stream, count: 0 };
    folded.waiting.set(key, { ...held, count: held.count + 1 });
    return true;
  };
  const park = (model: string, event: RecordedEvent, error: unknown) => {
    parkedHere.add(parkedKey(model, event.stream));
    folded.parked.push(parkedBy(model, event, error, codeVersion));
  };

  for (const event of events) {
    if (waits(EVERY_MODEL, event.stream)) continue;
    const readers = models.projections.filter(({ handlers }) => Object.hasOwn(handlers, event.type));
    const known = Object.hasOwn(models.definitions, event.type);
    if (known && readers.length === 0) continue;
    let decoded: DomainEvent;
    try {
      decoded = decode(models.definitions, event);
    } catch (error) {
      park(EVERY_MODEL, event, error);
      continue;
    }
    const context = contextOf(event);
    for (const { name, handlers } of readers) {
      if (waits(name, event.stream)) continue;
      try {
        const made = handlers[event.type]!(decoded, context);
        const held = folded.statements.get(name) ?? [];
        if (held.length === 0) folded.statements.set(name, held);
        for (const statement of made) held.push(statement);
      } catch (error) {
        park(name, event, error);
      }
    }
  }
  return folded;
}

export const parkedBy = (model: string, event: RecordedEvent, error: unknown, codeVersion: string): Parked => ({
  model,
  stream: event.stream,
  position: event.position,
  eventType: event.type,
  error: String(error).slice(0, 1000),
  codeVersion,
  waiting: 0,
});

function contextOf(event: RecordedEvent): EventContext {
  const { metadata } = event;
  return {
    position: event.position,
    stream: event.stream,
    revision: event.revision,
    id: event.id,
    occurredAt: metadata.occurredAt,
    recordedAt: event.recordedAt,
    knownAt: metadata.knownAt ?? event.recordedAt,
    actor: metadata.actor,
    correlationId: metadata.correlationId,
    ...(metadata.causationId && { causationId: metadata.causationId }),
    commandId: metadata.commandId,
  };
}
