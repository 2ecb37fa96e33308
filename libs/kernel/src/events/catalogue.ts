import { isInstant, type Instant } from '../time/instant.js';
import { SchemaMismatch, type Fields, type RecordOf } from '../schema/field.js';
import { record } from '../schema/fields.js';
import type { RecordedEvent } from './envelope.js';

type Upcast = (data: Record<string, unknown>) => Record<string, unknown>;

/** One event type: its newest version, its fields, and how each older version becomes the next. */
export interface EventDefinition<F extends Fields = Fields> {
  readonly version: number;
  readonly fields: F;
  /** `upcasts[1]` turns version 1 into version 2 */
  readonly upcasts: Readonly<Record<number, Upcast>>;
}

export function event<const F extends Fields>(
  version: number,
  fields: F,
  upcasts: Readonly<Record<number, Upcast>> = {},
): EventDefinition<F> {
  return { version, fields, upcasts };
}

export type EventDefinitions = Readonly<Record<string, EventDefinition>>;

/** What deciders and projections work with. */
export interface DomainEvent<Type extends string = string, Data = unknown> {
  readonly type: Type;
  readonly occurredAt: Instant;
  readonly knownAt?: Instant;
  readonly data: Data;
}
export type EventOf<D extends EventDefinitions> = {
  [K in keyof D & string]: DomainEvent<K, RecordOf<D[K]['fields']>>;
}[keyof D & string];
/** `Only<InspectionEvent, 'InspectionScheduled'>`: one member of a union of events. */
export type Only<E extends DomainEvent, T extends E['type']> = Extract<E, { type: T }>;

/** An event type or version this code does not know: it is parked and shown, never skipped. */
export class UnknownEvent extends Error {
  override readonly name = 'UnknownEvent';
}

/** Reads a stored event: parse, upcast version by version, check against the newest schema. */
export function decode<D extends EventDefinitions>(definitions: D, stored: RecordedEvent): EventOf<D> {
  const definition = Object.hasOwn(definitions, stored.type) ? definitions[stored.type] : undefined;
  if (!definition) throw new UnknownEvent(`unknown event type ${stored.type}`);
  if (stored.schemaVersion > definition.version) {
    throw new UnknownEvent(`${stored.type} has version ${stored.schemaVersion}, this code knows ${definition.version}`);
  }
  let data = JSON.parse(stored.payload) as Record<string, unknown>;
  for (let version = stored.schemaVersion; version < definition.version; version += 1) {
    const upcast = definition.upcasts[version];
    if (!upcast) throw new UnknownEvent(`${stored.type}: no upcast from version ${version}`);
    data = upcast(data);
  }
  const { occurredAt, knownAt } = stored.metadata;
  return {
    type: stored.type,
    occurredAt,
    ...(knownAt && { knownAt }),
    data: record(definition.fields).parse(data, stored.type),
  } as EventOf<D>;
}

/** Checks an event before it is written. Throws `SchemaMismatch`: a decider that makes such an event is wrong. */
export function encode(
  definitions: EventDefinitions,
  made: DomainEvent,
): { type: string; schemaVersion: number; payload: string } {
  const definition = Object.hasOwn(definitions, made.type) ? definitions[made.type] : undefined;
  if (!definition) throw new SchemaMismatch(made.type, 'a known event type', made.type);
  for (const key of ['occurredAt', 'knownAt'] as const) {
    if (made[key] === undefined ? key === 'occurredAt' : !isInstant(made[key])) {
      throw new SchemaMismatch(`${made.type}.${key}`, 'instant (UTC, ISO 8601)', made[key]);
    }
  }
  const data = record(definition.fields).parse(made.data, made.type);
  return { type: made.type, schemaVersion: definition.version, payload: JSON.stringify(data) };
}
