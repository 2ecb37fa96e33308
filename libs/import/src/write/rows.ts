import type { Cell, Placed, Sheet } from '../template/index.js';

/** Header and rows of a sheet as texts: what a workbook, a CSV file and a re-import have in common. */
export function textsOf(sheet: Sheet, rows: readonly Placed<object>['row'][]): string[][] {
  const columns = Object.entries(sheet.columns);
  const write = (cell: Cell<unknown>, value: unknown) => (value === undefined ? '' : cell.write(value));
  return [
    columns.map(([, { title }]) => title),
    ...rows.map((row) => columns.map(([key, { cell }]) => write(cell, (row as Record<string, unknown>)[key]))),
  ];
}

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
export const toCsv = (texts: readonly string[][]): string =>
  texts.map((cells) => cells.map(quoted).join(',')).join('\n') + '\n';
