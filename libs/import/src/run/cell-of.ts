import type { Workbook } from '../read/index.js';
import { sheets, type Sheet, type SheetKey } from '../template/index.js';
import type { Place } from './planned.js';

/**
 * The cell that a refusal is about: the one that holds what the refusal names. A rule about the whole row is told at its
 * first cell.
 */
export function cellOf(
  book: Workbook,
  { sheet: title, row: number }: Place,
  params: Readonly<Record<string, unknown>>,
): { readonly column: string; readonly found: string } {
  const [key, sheet] = Object.entries<Sheet>(sheets).find(([, each]) => each.title === title) ?? [];
  const placed = book[key as SheetKey]?.find(({ at }) => at.row === number);
  if (!sheet || !placed) return { column: '', found: '' };
  const row = placed.row as Readonly<Record<string, unknown>>;
  const cells = Object.entries(sheet.columns).flatMap(([field, { title: column, cell }]) =>
    row[field] === undefined ? [] : [{ column, found: cell.write(row[field]), value: row[field] }],
  );
  const named = new Set(Object.values(params));
  const { column, found } = cells.find(({ value }) => named.has(value)) ?? cells[0]!;
  return { column, found: found.slice(0, 120) };
}
