import type { Day } from '@vandong/kernel';

/**
 * Every question names its day. With `knownAtPosition` it is answered from what the log held up to that position:
 * what was true on the day, as it was known then.
 */
export interface AsOf {
  readonly on: Day;
  readonly knownAtPosition?: number;
}

/** A value in force from a day until the next fact of the same list begins; `recorded` is its log position. */
export interface Fact<T> {
  readonly from: Day;
  readonly value: T;
  readonly recorded: number;
}

export const isKnown = (recorded: number, asOf: AsOf): boolean =>
  asOf.knownAtPosition === undefined || recorded <= asOf.knownAtPosition;

/** The newest beginning on or before the day wins; of two that begin together, the one recorded last. */
export function inForce<T>(facts: readonly Fact<T>[], asOf: AsOf): T | undefined {
  let found: Fact<T> | undefined;
  for (const fact of facts) {
    if (fact.from <= asOf.on && isKnown(fact.recorded, asOf) && (!found || fact.from >= found.from)) found = fact;
  }
  return found?.value;
}
