import type { Decider } from '../decider.js';
import type { DomainEvent, EventDefinitions } from '../events/catalogue.js';
import type { Actor } from '../events/envelope.js';
import type { Execute } from './execute.js';

export interface DueDecision<S, C, E extends DomainEvent> {
  readonly stream: string;
  readonly decider: Decider<S, C, E>;
  readonly definitions: EventDefinitions;
  readonly actor: Actor;
  /** the look's command for this state, its facts loaded; undefined when there is nothing to decide */
  readonly command: (state: S) => Promise<C | undefined>;
  readonly naturalKey: (event: E) => string;
}

export interface Looked<S, C> {
  /** the state that follows */
  readonly state: S;
  /** what was decided on, with its facts; absent when there was nothing to decide */
  readonly command?: C;
  /** true when the look wrote something */
  readonly changed: boolean;
}

/** One look: load, decide what is due, append. */
export async function decideDue<S, C, E extends DomainEvent>(
  execute: Execute,
  { stream, decider, definitions, actor, command, naturalKey }: DueDecision<S, C, E>,
): Promise<Looked<S, C>> {
  let before = decider.initial;
  let decidedOn: C | undefined;
  const { events } = await execute({
    stream,
    decider,
    definitions,
    naturalKey,
    context: { commandId: `look|${stream}`, actor, correlationId: stream },
    plain: { kind: 'look' },
    commandOn: async (state) => {
      before = state;
      decidedOn = await command(state);
      return decidedOn;
    },
  });
  const state = events.reduce(decider.evolve, before);
  return { state, changed: events.length > 0, ...(decidedOn !== undefined && { command: decidedOn }) };
}
