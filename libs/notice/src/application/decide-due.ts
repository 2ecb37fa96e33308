import {
  foldStored,
  type Actor,
  type Decider,
  type DomainEvent,
  type EventDefinitions,
  type EventStore,
  type Execute,
} from '@vandong/kernel';

export interface DueDecision<S, C, E extends DomainEvent> {
  readonly stream: string;
  readonly decider: Decider<S, C, E>;
  readonly definitions: EventDefinitions;
  readonly actor: Actor;
  /** the look's command for this state, its facts loaded; undefined when there is nothing to decide */
  readonly command: (state: S) => Promise<C | undefined>;
  readonly naturalKey: (event: E) => string;
}

/** One look: load, decide what is due, append; answers the state that follows. */
export async function decideDue<S, C, E extends DomainEvent>(
  store: Pick<EventStore, 'readStream'>,
  execute: Execute,
  { stream, decider, definitions, actor, command: commandFor, naturalKey }: DueDecision<S, C, E>,
): Promise<S> {
  const load = async () => {
    const stored = await store.readStream(stream);
    return {
      revision: stored.at(-1)?.revision,
      state: foldStored(decider, definitions, stored),
    };
  };
  const before = await load();
  const command = await commandFor(before.state);
  if (!command) return before.state;
  const context = { commandId: `look|${stream}`, actor, correlationId: stream };
  const receipt = await execute({
    stream,
    decider,
    definitions,
    command,
    plain: { kind: 'look' },
    context,
    naturalKey,
  });
  const unchanged = receipt.events.length === 0 && receipt.revision === (before.revision ?? 'no-stream');
  return unchanged ? before.state : (await load()).state;
}
