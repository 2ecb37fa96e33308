import type { Decider } from '../decider.js';
import type { DomainEvent, EventDefinitions } from '../events/catalogue.js';
import type { RecordedEvent } from '../events/envelope.js';
import { decodeStored } from './readable.js';

type Evolve = (state: never, event: never) => unknown;
/**
 * What a stream's state was after an event. A store that hands out the same event objects again (the one in memory, under
 * an import of ten thousand commands) is folded from where it was left; events read from a database are new objects each time.
 */
const states = new WeakMap<RecordedEvent, WeakMap<Evolve, unknown>>();

/** The state of a stream, from its beginning. Throws `UnreadableStream`. */
export function foldStored<S, E extends DomainEvent>(
  { initial, evolve }: Pick<Decider<S, never, E>, 'initial' | 'evolve'>,
  definitions: EventDefinitions,
  stored: readonly RecordedEvent[],
): S {
  const after = (event: RecordedEvent) => states.get(event);
  const left = stored.findLastIndex((event) => after(event)?.has(evolve));
  let state = left < 0 ? initial : (after(stored[left]!)?.get(evolve) as S);
  for (const event of stored.slice(left + 1)) state = evolve(state, decodeStored(definitions, event) as unknown as E);
  const last = stored.at(-1);
  if (last && left < stored.length - 1)
    states.set(last, (after(last) ?? new WeakMap<Evolve, unknown>()).set(evolve, state));
  return state;
}
