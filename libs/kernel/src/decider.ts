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

/** For the `default` of an exhaustive switch: the compiler refuses a case that was forgotten. */
export function unreachable(value: never): never {
  throw new Error(`no case for ${JSON.stringify(value)}`);
}
