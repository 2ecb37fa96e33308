import type { Decider } from '../decider.js';
import { decode, encode, type DomainEvent, type EventDefinitions } from '../events/catalogue.js';
import type { Actor, NewEvent, RecordedEvent } from '../events/envelope.js';
import { Refusal } from '../refusal.js';
import { foldStored } from './fold-stored.js';
import { EventIdReused, WrongExpectedRevision, type EventStore, type ExpectedRevision } from './event-store.js';

/** Ids and digests, made where cryptography may be imported. */
export interface Identity {
  /** UUIDv5 of the key, which the whole log knows once, and the index */
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
}

export interface Receipt<E extends DomainEvent = DomainEvent> {
  /** position of the last event this command wrote; of the stream's end when it changed nothing; 0 for an empty stream */
  readonly position: number;
  readonly revision: ExpectedRevision;
  /** true when this command id had been carried out before */
  readonly repeated: boolean;
  readonly events: readonly E[];
}

/** A command that is complete as it was sent. */
interface Complete<C> {
  readonly command: C;
  /** what the person sent, when the command also carries what differs on a second sending (`now`); the receipt compares this */
  readonly plain?: unknown;
}
/** A command that rests on facts from elsewhere. */
interface Awaiting<S, C> {
  /**
   * The command with its facts for this state of the stream, asked anew for each attempt: whoever was faster may have changed
   * them. Undefined when there is nothing to decide.
   */
  readonly commandOn: (state: S) => Promise<C | undefined>;
  /** what the person sent; the receipt compares this */
  readonly plain: unknown;
}

/** What the system owes on a state by itself, as a look would find it. */
export interface Ahead<S, C, E extends DomainEvent> {
  readonly actor: Actor;
  readonly naturalKey: (event: E) => string;
  decide(command: C, state: S): readonly E[];
}

export type Execution<S, C, E extends DomainEvent> = {
  readonly stream: string;
  readonly decider: Decider<S, C, E>;
  readonly definitions: EventDefinitions;
  readonly context: CommandContext;
  /** a workflow's decisions: each event has a natural key of its own, and state alone decides what is new */
  readonly naturalKey?: (event: E) => string;
  /**
   * A person need not wait for the look: what it would have entered goes ahead of his own events in the same append, under the
   * system's name and the look's keys. A command that is refused or changes nothing writes none of it.
   */
  readonly ahead?: Ahead<S, C, E>;
} & (Complete<C> | Awaiting<S, C>);

/** What `execute` asks of the log. */
export type Journal = Pick<EventStore, 'append' | 'readStream' | 'head'>;

/** A command meets at most this many writers who were faster; then the person is told of the conflict. */
const ATTEMPTS = 8;

/**
 * Load, find the receipt, ask for the facts, decide, append with the revision that was read; again on a conflict. An unknown
 * outcome is the caller's: the same command sent again finds what it wrote.
 */
export async function execute<S, C, E extends DomainEvent>(
  deps: { readonly store: Journal; readonly identity: Identity },
  execution: Execution<S, C, E>,
): Promise<Receipt<E>> {
  const { stream, decider, definitions, context } = execution;
  // most looks find nothing to decide and need no digest
  let known: string | undefined;
  const digest = () => (known ??= deps.identity.digest(plainOf(execution)));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const stored = await deps.store.readStream(stream);
    const last = stored.at(-1);
    const revision: ExpectedRevision = last ? last.revision : 'no-stream';
    const before = execution.naturalKey ? undefined : earlier<E>(stored, context.commandId, digest, definitions);
    if (before) return before;
    const decided = await decideOn(deps.store, execution, foldStored(decider, definitions, stored));
    const { events } = decided;
    if (events.length === 0) return { position: last?.position ?? 0, revision, repeated: false, events };
    try {
      const appended = await deps.store.append(stream, revision, prepare(deps.identity, execution, digest(), decided));
      return { ...appended, repeated: false, events };
    } catch (error) {
      // under this key something was done in another stream
      if (error instanceof EventIdReused) throw new Refusal('command.keyReused');
      if (!(error instanceof WrongExpectedRevision)) throw error;
    }
  }
  throw new Refusal('command.conflict');
}

const plainOf = <S, C, E extends DomainEvent>(execution: Execution<S, C, E>): unknown =>
  'commandOn' in execution ? execution.plain : (execution.plain ?? execution.command);

interface Decided<E> {
  /** the system's, ahead of the command's own */
  readonly ahead: readonly E[];
  readonly events: readonly E[];
  readonly basis?: number;
}

async function decideOn<S, C, E extends DomainEvent>(
  store: Pick<EventStore, 'head'>,
  execution: Execution<S, C, E>,
  state: S,
): Promise<Decided<E>> {
  const { decider, ahead: system } = execution;
  const rests = 'commandOn' in execution;
  // asked before the facts are, so each of them is at least as new
  const basis = rests ? await store.head() : undefined;
  const command = rests ? await execution.commandOn(state) : execution.command;
  if (command === undefined) return { ahead: [], events: [] };
  const ahead = system?.decide(command, state) ?? [];
  const events = decider.decide(command, ahead.reduce(decider.evolve, state));
  return { ahead, events, ...(basis !== undefined && { basis }) };
}

function earlier<E extends DomainEvent>(
  stored: readonly RecordedEvent[],
  commandId: string,
  digest: () => string,
  definitions: EventDefinitions,
): Receipt<E> | undefined {
  const mine = stored.filter((event) => event.metadata.commandId === commandId);
  const last = mine.at(-1);
  if (!last) return undefined;
  if (last.metadata.commandDigest !== digest()) throw new Refusal('command.keyReused');
  const events = mine.map((event) => decode(definitions, event) as DomainEvent as E);
  return { position: last.position, revision: last.revision, repeated: true, events };
}

function prepare<S, C, E extends DomainEvent>(
  identity: Identity,
  { stream, definitions, context, naturalKey, ahead: system }: Execution<S, C, E>,
  commandDigest: string,
  { ahead, events, basis }: Decided<E>,
): NewEvent[] {
  const prepared = (event: E, id: string, commandId: string, actor: Actor): NewEvent => ({
    id,
    ...encode(definitions, event),
    metadata: {
      occurredAt: event.occurredAt,
      ...(event.knownAt && { knownAt: event.knownAt }),
      actor,
      correlationId: context.correlationId,
      ...(context.causationId && { causationId: context.causationId }),
      commandId,
      commandDigest,
      ...(basis !== undefined && { basis }),
    },
  });
  const keyed = (event: E, key: string, actor: Actor) =>
    prepared(event, identity.eventId(`${stream}|${key}`, 0), `${stream}|${key}`, actor);
  return [
    ...(system ? ahead.map((event) => keyed(event, system.naturalKey(event), system.actor)) : []),
    ...events.map((event, index) =>
      naturalKey
        ? keyed(event, naturalKey(event), context.actor)
        : // of the whole log: the same key meets what was done under it in any stream
          prepared(event, identity.eventId(context.commandId, index), context.commandId, context.actor),
    ),
  ];
}

/** `execute` with its store and identity bound: what handlers are given. */
export type Execute = <S, C, E extends DomainEvent>(execution: Execution<S, C, E>) => Promise<Receipt<E>>;
/** injection token of `Execute` */
export const EXECUTE = Symbol('execute');
/** injection token of `EventStore` */
export const EVENT_STORE = Symbol('event store');
