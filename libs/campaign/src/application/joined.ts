import type { Suspension } from '../domain/index.js';

/** Oldest first; those that overlap or touch become one, with the reason of the first and whoever ended the last. */
export function joined(suspensions: readonly Suspension[]): Suspension[] {
  const result: Suspension[] = [];
  for (const next of suspensions.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = result.at(-1);
    if (last && (last.to === undefined || next.from <= last.to)) result[result.length - 1] = join(last, next);
    else result.push(next);
  }
  return result;
}

function join(a: Suspension, b: Suspension): Suspension {
  const { from, reason, by } = a;
  if (a.to === undefined || b.to === undefined) return { from, reason, by };
  const later = a.to >= b.to ? a : b;
  return {
    from,
    reason,
    by,
    ...(later.to && { to: later.to }),
    ...(later.resumedBy && { resumedBy: later.resumedBy }),
  };
}
