import { useState } from 'react';
import type { RowView } from '../../components/matrix-view.js';

const shown = (row: RowView) => row.cells.map((c) => `${c.state} ${c.done} ${c.late} ${c.due} ${c.figure ?? ''}`);

/** Marks the cells that differ from what the reader saw before; another `scope` is another picture, nothing has changed in it. */
export function useChanged(rows: RowView[], scope: string, position: number): RowView[] {
  const [seen, setSeen] = useState<{
    scope: string;
    position: number;
    cells: Map<string, string[]>;
    before: Map<string, string[]>;
  }>();
  const cells = new Map(rows.map((row) => [row.key, shown(row)]));
  if (seen?.scope !== scope || seen.position !== position)
    setSeen({ scope, position, cells, before: seen?.scope === scope ? seen.cells : cells });
  const before = seen?.scope === scope ? (seen.position === position ? seen.before : seen.cells) : cells;
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, i) => {
      const old = before.get(row.key)?.[i];
      return { ...cell, changed: old !== undefined && old !== cells.get(row.key)?.[i] };
    }),
  }));
}
