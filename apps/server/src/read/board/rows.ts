import type { BoardGroup, BoardRow as CountedRow } from '@vandong/campaign/read-model';
import type { z } from 'zod';
import type { boardRow } from '../../contract/index.js';
import { localityName } from '../words/index.js';
import { grouped } from '../reading/index.js';
import { cellsOf, type Days } from './cells.js';

export type Row = z.infer<typeof boardRow>;

/** One row per locality that has enrolled units, the worst first. */
export function rowsOf(counted: readonly CountedRow[], groups: readonly BoardGroup[], days: Days): Row[] {
  const byKey = grouped(groups, ({ key }) => key);
  return counted.map((row) => rowOf(row, byKey.get(row.key) ?? [], days)).sort(worstFirst);
}

function rowOf({ key, units, lastActivityAt }: CountedRow, groups: readonly BoardGroup[], days: Days): Row {
  const cells = cellsOf(groups, days);
  const dues = cells.flatMap(({ nextDueOn }) => nextDueOn ?? []);
  return {
    key,
    name: localityName(key),
    units,
    cells,
    state: cells.some(({ late }) => late > 0) ? 'late' : cells.some(({ due }) => due > 0) ? 'due' : 'ok',
    worstLateDays: Math.max(0, ...cells.map(({ lateDays }) => lateDays ?? 0)),
    ...(dues.length > 0 && { nextDueOn: dues.reduce((a, b) => (a < b ? a : b)) }),
    ...(lastActivityAt && { lastActivityAt }),
  };
}

const order = { late: 0, due: 1, ok: 2 } as const;
const names = new Intl.Collator('vi');
export function worstFirst(a: Row, b: Row): number {
  return (
    b.worstLateDays - a.worstLateDays ||
    order[a.state] - order[b.state] ||
    (a.nextDueOn ?? '9999').localeCompare(b.nextDueOn ?? '9999') ||
    names.compare(a.name.vi, b.name.vi)
  );
}

/** What changed since the compared day, cell by cell. */
export function withDeltas(rows: readonly Row[], before: readonly Row[]): Row[] {
  const then = new Map(before.map((row) => [row.key, row]));
  return rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, index) => {
      const old = then.get(row.key)?.cells[index];
      return { ...cell, delta: cell.done - (old?.done ?? 0), lateDelta: (cell.lateDays ?? 0) - (old?.lateDays ?? 0) };
    }),
  }));
}
