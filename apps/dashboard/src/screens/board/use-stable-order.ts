import { useState } from 'react';

/**
 * Keeps the order in which a reader first saw the rows: live data change cells, not places. New rows come last.
 * `scope` names what is listed; another scope, or `again`, sorts afresh.
 */
export function useStableOrder<T extends { key: string }>(rows: T[], scope: string) {
  const [kept, setKept] = useState<{ scope: string; keys: string[] }>();
  const keys = rows.map((r) => r.key);
  if (rows.length > 0 && kept?.scope !== scope) setKept({ scope, keys });
  const order = new Map((kept?.scope === scope ? kept.keys : keys).map((key, i) => [key, i]));
  const place = (row: T) => order.get(row.key) ?? order.size;
  return { ordered: [...rows].sort((a, b) => place(a) - place(b)), again: () => setKept({ scope, keys }) };
}
