import type { Decider } from '../decider.js';
import { decode, encode, type DomainEvent, type EventDefinitions } from '../events/catalogue.js';
import type { Actor, NewEvent, RecordedEvent } from '../events/envelope.js';
import { Refusal } from '../refusal.js';
import { foldStored } from './fold-stored.js';
import { OutcomeUnknown, WrongExpectedRevision, type EventStore, type ExpectedRevision } from './event-store.js';

/** Ids and digests, made where cryptography may be imported. */
export interface Identity {
  /** UUIDv5 of the key and the index */
  eventId(key: string, index: number): string;
  /** keyed hash of the canonical plain command */
  digest(command: unknown): string;
}

/** What a command brings along: who, under which key, why. */
export interface CommandContext {
  readonly commandId: string;
  readonly actor: Actor;
  readonly correlationId: string;
  readonly causationId?: string;
  readonly basis?: Readonly<Record<string, number>>;
}

export interface Receipt {
  /** position of the last event this command wrote; of the stream's end when it changed nothing; 0 for an empty stream */
  readonly position: number;
  readonly revision: ExpectedRevision;
  /** true when this command id had been carried out before */
  readonly repeated: boolean;
  readonly events: readonly DomainEvent[];
}

export interface Execution<S, C, E extends DomainEvent> {
  readonly stream: string;
  readonly decider: Decider<S, C, E>;
  readonly definitions: EventDefinitions;
  readonly command: C;
  readonly context: CommandContext;
  /** what the person sent, when the command also carries what differs on a second sending (`now`); the receipt compares this */
  readonly plain?: unknown;
  /** a workflow's decisions: each event has a natural key of its own, and state alone decides what is new */
  readonly naturalKey?: (event: E) => string;
}

/** A command meets at most this many writers who were faster; then the person is told of the conflict. */
const ATTEMPTS = 8;

/** Load, find the receipt, decide, append with the revision that was read; again on a conflict. */
export async function execute<S, C, E extends DomainEvent>(
  deps: { readonly store: EventStore; readonly identity: Identity },
  execution: Execution<S, C, E>,
): Promise<Receipt> {
  const { stream, decider, command, context } = execution;
  // most looks find nothing to decide and need no digest
  let known: string | undefined;
  const digest = () => (known ??= deps.identity.digest(execution.plain ?? command));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const stored = await deps.store.readStream(stream);
    const last = stored.at(-1);
    const revision: ExpectedRevision = last ? last.revision : 'no-stream';
    const before = execution.naturalKey ? undefined : earlier(stored, context.commandId, digest, execution.definitions);
    if (before) return before;
    const events = decider.decide(command, foldStored(decider, execution.definitions, stored));
    if (events.length === 0) return { position: last?.position ?? 0, revision, repeated: false, events };
    try {
      const appended = await appendSurely(
        deps.store,
        stream,
        revision,
        prepare(deps.identity, execution, digest(), events),
      );
      return { ...appended, repeated: false, events };
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision)) throw error;
    }
  }
  throw new Refusal('command.conflict');
}

function earlier(
  stored: readonly RecordedEvent[],
  commandId: string,
  digest: () => string,
  definitions: EventDefinitions,
): Receipt | undefined {
  const mine = stored.filter((event) => event.metadata.commandId === commandId);
  const last = mine.at(-1);
  if (!last) return undefined;
  if (last.metadata.commandDigest !== digest()) throw new Refusal('command.keyReused');
  const events = mine.map((event) => decode(definitions, event));
  return { position: last.position, revision: last.revision, repeated: true, events };
}

function prepare<S, C, E extends DomainEvent>(
  identity: Identity,
  { stream, definitions, context, naturalKey }: Execution<S, C, E>,
  commandDigest: string,
  events: readonly E[],
): NewEvent[] {
  return events.map((event, index) => {
    const commandId = naturalKey ? `${stream}|${naturalKey(event)}` : context.commandId;
    return {
      id: naturalKey ? identity.eventId(commandId, 0) : identity.eventId(`${stream}|${commandId}`, index),
      ...encode(definitions, event),
      metadata: {
        occurredAt: event.occurredAt,
        ...(event.knownAt && { knownAt: event.knownAt }),
        actor: context.actor,
        correlationId: context.correlationId,
        ...(context.causationId && { causationId: context.causationId }),
        commandId,
        commandDigest,
        ...(context.basis && { basis: context.basis }),
      },
    };
  });
}

/** An unknown outcome is settled by sending exactly the same again (retry rule), a few times. */
async function appendSurely(store: EventStore, stream: string, expected: ExpectedRevision, events: NewEvent[]) {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await store.append(stream, expected, events);
    } catch (error) {
      if (!(error instanceof OutcomeUnknown) || attempt === 3) throw error;
    }
  }
}

/** `execute` with its store and identity bound: what handlers are given. */
export type Execute = <S, C, E extends DomainEvent>(execution: Execution<S, C, E>) => Promise<Receipt>;
/** injection token of `Execute` */
export const EXECUTE = Symbol('execute');
/** injection token of `EventStore` */
export const EVENT_STORE = Symbol('event store');
