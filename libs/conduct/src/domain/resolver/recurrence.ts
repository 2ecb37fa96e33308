import type { Day } from '@vandong/kernel';
import type { Outcome } from '../events/index.js';

/** What is known of a violation, as far as recurrence goes. */
export interface ViolationRecord {
  readonly violation: string;
  readonly officer: string;
  /** the unit that managed the officer on the day of the act */
  readonly unit: string;
  readonly occurredOn: Day;
  readonly incident?: string;
  /** undefined while it is being verified */
  readonly outcome?: Outcome;
  readonly annulled: boolean;
}
export type Recurrence = 'unit' | 'incident';

/**
 * The last row of dossier 6.6: at least two officers found in violation in one case, or at least two concluded violations of the unit in
 * the twelve months up to the act. Later acts of the unit never weigh on an earlier one.
 */
export function recurrenceOf(
  self: Pick<ViolationRecord, 'violation' | 'officer' | 'unit' | 'occurredOn' | 'incident'>,
  others: Iterable<ViolationRecord>,
): Recurrence | undefined {
  const yearBefore = `${Number(self.occurredOn.slice(0, 4)) - 1}${self.occurredOn.slice(4)}`;
  let found: Recurrence | undefined;
  for (const other of others) {
    // a report that is still being verified proves nothing against anyone
    if (other.violation === self.violation || other.annulled || !other.outcome || other.outcome === 'noViolation')
      continue;
    if (self.incident !== undefined && other.incident === self.incident && other.officer !== self.officer)
      return 'incident';
    const within = other.occurredOn > yearBefore && other.occurredOn <= self.occurredOn;
    if (other.unit === self.unit && within) found = 'unit';
  }
  return found;
}
