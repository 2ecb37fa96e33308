import { Refusal, type Decider } from '@vandong/kernel';
import { expect } from '@jest/globals';
import { deepFreeze } from './deep-freeze.js';

export interface When<State, Event> {
  /** the command decides exactly these events, and they can be folded */
  then(expected: readonly Event[]): void;
  /** the command repeats what has happened: it decides `[]` */
  thenNothing(): void;
  /** the refusal has this code; `unmet` lists the codes of what is missing, in order */
  refuses(code: string, unmet?: readonly string[]): void;
  /** the decided events, for a look at some of their fields */
  events(): readonly Event[];
  /** the state after the decided events */
  state(): State;
}

export interface Given<State, Command, Event> {
  when(command: Command): When<State, Event>;
  /** the state folded from the given events */
  state(): State;
}

/** Folds the past with every input and every state between frozen. */
function foldFrozen<S, C, E>(decider: Decider<S, C, E>, events: readonly E[], from = decider.initial): S {
  let state = deepFreeze(from);
  for (const event of events) state = deepFreeze(decider.evolve(state, deepFreeze(event)));
  return state;
}

/** `given(decider, past).when(command).then(events)`, or `.refuses(code)`. */
export function given<S, C, E>(decider: Decider<S, C, E>, past: readonly E[] = []): Given<S, C, E> {
  return {
    state: () => foldFrozen(decider, past),
    when(command) {
      const before = foldFrozen(decider, past);
      const decide = () => decider.decide(deepFreeze(command), before);
      return {
        // oxlint-disable-next-line unicorn/no-thenable -- reads as given / when / then; nothing awaits it
        then(expected) {
          const made = decide();
          expect(made).toEqual(expected);
          foldFrozen(decider, made, before);
        },
        thenNothing: () => expect(decide()).toEqual([]),
        refuses(code, unmet) {
          const refusal = refusalOf(decide);
          expect(refusal.code).toBe(code);
          if (unmet) expect(refusal.unmet.map((each) => each.code)).toEqual(unmet);
        },
        events: decide,
        state: () => foldFrozen(decider, decide(), before),
      };
    },
  };
}

function refusalOf(decide: () => readonly unknown[]): Refusal {
  let made: readonly unknown[];
  try {
    made = decide();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error(`expected a refusal, the command decided ${JSON.stringify(made)}`);
}
