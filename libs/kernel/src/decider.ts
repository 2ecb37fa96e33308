/** A decider is data and three pure functions (style rule 1). It reads no clock and makes no ids. */
export interface Decider<State, Command, Event> {
  readonly initial: State;
  /** The events that follow from the command; `[]` when it changes nothing. Throws a `Refusal` with a code. */
  decide(command: Command, state: State): readonly Event[];
  evolve(state: State, event: Event): State;
}

export function fold<State, Event>(
  decider: Pick<Decider<State, never, Event>, 'initial' | 'evolve'>,
  events: Iterable<Event>,
): State {
  let state = decider.initial;
  for (const event of events) state = decider.evolve(state, event);
  return state;
}

/** A command together with the facts it rests on. */
export interface OnFacts<F, C> {
  readonly facts: F;
  readonly command: C;
}

/** One decider out of a family that is made from facts: its command brings them along. */
export const decidingOnFacts = <F, S, C, E>(
  made: (facts: F) => Decider<S, C, E>,
  { initial, evolve }: Pick<Decider<S, never, E>, 'initial' | 'evolve'>,
): Decider<S, OnFacts<F, C>, E> => ({
  initial,
  evolve,
  decide: ({ facts, command }, state) => made(facts).decide(command, state),
});

/** For the `default` of an exhaustive switch: the compiler refuses a case that was forgotten. */
export function unreachable(value: never): never {
  throw new Error(`no case for ${JSON.stringify(value)}`);
}
