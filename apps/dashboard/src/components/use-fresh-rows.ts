import { useState } from 'react';

/**
 * Keeps the rows a reader is looking at; what arrives later waits until he asks for it. Keys tell old rows from new ones.
 * `scope` names what is listed: another day or filter is another list and starts fresh.
 */
export function useFreshRows<T>(rows: T[], keyOf: (row: T) => string | number, scope: string) {
  const [seen, setSeen] = useState<{ scope: string; keys: ReadonlySet<string | number> }>();
  const all = new Set(rows.map(keyOf));
  if (rows.length > 0 && seen?.scope !== scope) setSeen({ scope, keys: all });
  // What was looked at may be gone, e.g. out of the 24 hours: then there is nothing that could jump.
  const kept = seen?.scope === scope && rows.some((row) => seen.keys.has(keyOf(row)));
  if (rows.length > 0 && seen?.scope === scope && !kept) setSeen({ scope, keys: all });
  const known = kept ? seen.keys : all;
  return {
    shown: rows.filter((row) => known.has(keyOf(row))),
    waiting: rows.filter((row) => !known.has(keyOf(row))).length,
    show: () => setSeen({ scope, keys: all }),
  };
}
