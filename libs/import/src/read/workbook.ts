import {
  sheets,
  type Placed,
  type RowError,
  type RowOf,
  type Sheet,
  type SheetKey,
  type Sheets,
} from '../template/index.js';
import { UnreadableWorkbook, type RawSheet } from './raw.js';

export type Workbook = { readonly [K in SheetKey]: readonly Placed<RowOf<Sheets[K]>>[] };

/** A workbook without a row. */
export const emptyWorkbook: Workbook = Object.fromEntries(
  Object.keys(sheets).map((key) => [key, []]),
) as unknown as Workbook;

/** Reads every row against the template. A row with an error is left out of `workbook` and told in `errors`. */
export function readWorkbook(raw: readonly RawSheet[]): { workbook: Workbook; errors: RowError[]; rows: number } {
  const errors: RowError[] = [];
  const known = Object.values<Sheet>(sheets);
  for (const { name } of raw) {
    const sheet = known.find((each) => isNamed(each, name));
    if (!sheet) throw new UnreadableWorkbook('import.unknownSheet', name.slice(0, 60));
    // a file of its own beside the same sheet of a workbook, or the same file twice: which one is meant?
    if (raw.filter((each) => isNamed(sheet, each.name)).length > 1)
      throw new UnreadableWorkbook('import.twice', sheet.title);
  }
  const entries = Object.entries<Sheet>(sheets).map(([key, sheet]) => {
    const found = raw.find(({ name }) => isNamed(sheet, name));
    if (!found) return [key, []] as const;
    errors.push(...(found.faults ?? []));
    return [key, readRows(sheet, found, errors)] as const;
  });
  const rows = raw.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  return { workbook: Object.fromEntries(entries) as unknown as Workbook, errors, rows };
}

const isNamed = (sheet: Sheet, name: string) => sheet.title === name || sheet.file === name;

function readRows(sheet: Sheet, raw: RawSheet, errors: RowError[]): Placed<never>[] {
  const wrong = (row: number, column: string, found: string, expected: RowError['expected']) =>
    errors.push({ sheet: sheet.title, row, column, found: found.slice(0, 120), expected });
  const columns = Object.entries(sheet.columns).map(([key, column]) => ({
    key,
    ...column,
    index: raw.header.indexOf(column.title),
  }));
  for (const title of raw.header.filter((title) => title && !columns.some((column) => column.title === title))) {
    wrong(1, title, title, { vi: 'cột có trong mẫu', en: 'a column of the template' });
  }
  const absent = columns.filter(({ index, cell }) => index < 0 && !cell.optional);
  for (const { title } of absent) wrong(1, title, '', { vi: 'cột này phải có', en: 'this column must be there' });
  if (absent.length > 0) return [];
  return raw.rows.flatMap(({ number, cells }) => {
    if (cells.every((cell) => cell === '')) return [];
    const before = errors.length;
    const row: Record<string, unknown> = {};
    for (const { key, title, cell, index } of columns) {
      const text = cells[index] ?? '';
      const value = text === '' ? undefined : cell.parse(text);
      if (value !== undefined) row[key] = value;
      else if (text !== '' || !cell.optional) wrong(number, title, text, cell.expected);
    }
    return errors.length > before ? [] : [{ row: row as never, at: { sheet: sheet.title, row: number } }];
  });
}
