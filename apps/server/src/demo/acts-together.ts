import type { ActAhead } from '@vandong/demo';
import type { Instant } from '@vandong/kernel';

/** So many at once keep the server busy; more would only wait for the database. */
const MOST = 32;

/**
 * Of the acts ahead, the first and those after it that may be done at once with it while time jumps: each about another unit,
 * none after `until`. What is about several units is done alone, and so is the second act of a unit: the first may be its cause.
 */
export function actsTogether(acts: readonly ActAhead[], from: number, until: Instant): readonly ActAhead[] {
  const together: ActAhead[] = [];
  const units = new Set<string>();
  for (const act of acts.slice(from, from + MOST)) {
    if (together.length > 0 && (act.at > until || act.unit === undefined || units.has(act.unit))) break;
    together.push(act);
    if (act.unit === undefined) break;
    units.add(act.unit);
  }
  return together;
}
