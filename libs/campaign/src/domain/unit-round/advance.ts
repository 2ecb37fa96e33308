import type { Instant } from '@vandong/kernel';
import type { UnitRoundEvent } from '../events/index.js';
import { chases, nextRungs } from './chase.js';
import { evolveUnitRound } from './evolve.js';
import type { UnitRoundFacts } from './facts.js';
import * as what from './happenings.js';
import type { UnitRoundState } from './state.js';

export interface Wish {
  /** steps to enter, and `close` */
  readonly asked: readonly string[];
  /** a person's command catches up with the facts but sends no reminders: those are the look's */
  readonly reminds: boolean;
}

/** Everything that may happen next, due or ahead; those of one instant in the order in which they count. */
function happenings(state: UnitRoundState, facts: UnitRoundFacts, { asked, reminds }: Wish): what.Happening[] {
  if (state.closed) return [];
  if (!state.opening) return present(what.opening(facts));
  return [
    ...present(what.withdrawal(state, facts)),
    ...what.carriedOver(state),
    ...present(what.suspension(state, facts)),
    ...present(what.outline(state, facts)),
    ...what.assigned(state, facts),
    ...what.calendarMoved(state, facts),
    ...what.entries(state, asked),
    ...what.inspected(state, facts),
    ...what.casesSettled(state, facts),
    ...(reminds ? chases(state, facts) : []),
    ...present(what.closing(state, asked)),
  ];
}

const present = (found: what.Happening | undefined): what.Happening[] => (found ? [found] : []);

/**
 * All that is due up to `facts.at`, one happening after the other in the order of their instants: one late look decides
 * what many punctual ones would have decided.
 */
export function advance(state: UnitRoundState, facts: UnitRoundFacts, wish: Wish): UnitRoundEvent[] {
  const made: UnitRoundEvent[] = [];
  let now = state;
  for (;;) {
    const due = happenings(now, facts, wish).filter(({ at }) => at <= facts.at);
    const [first, ...rest] = due;
    if (!first) return made;
    const next = rest.reduce((earliest, each) => (each.at < earliest.at ? each : earliest), first);
    for (const event of next.events) now = evolveUnitRound(now, event);
    made.push(...next.events);
  }
}

/** The next instant at which this round has anything to do by itself. */
export function nextDueOf(state: UnitRoundState, facts: UnitRoundFacts, wish: Wish): Instant | undefined {
  if (state.closed || !state.opening) return undefined;
  const ahead = [...happenings(state, facts, wish).map(({ at }) => at), ...nextRungs(state, facts)];
  return ahead.filter((at) => at > facts.at).sort()[0];
}
