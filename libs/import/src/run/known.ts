import type { RecordedEvent } from '@vandong/kernel';
import { exportWorkbook } from '../export/index.js';
import type { Workbook } from '../read/index.js';
import { sheets, type Sheet, type SheetKey } from '../template/index.js';
import { textsOf } from '../write/index.js';
import type { Place, Planned } from './planned.js';

const keyOf = ({ sheet, row }: Place): string => `${sheet} ${row}`;
const contents = (sheet: Sheet, rows: readonly object[]): string[] =>
  textsOf(sheet, rows)
    .slice(1)
    .map((texts) => JSON.stringify(texts));

/**
 * The commands that say anything new. A row that the export of this very log would write tells what has happened here
 * already: by an earlier import, which the receipts would find too, or by somebody at a screen, which they would not.
 */
export async function unknownOf(
  commands: readonly Planned[],
  book: Workbook,
  past: readonly RecordedEvent[],
): Promise<readonly Planned[]> {
  if (past.length === 0) return commands;
  const exported = await exportWorkbook(past);
  const known = new Set<string>();
  for (const [key, sheet] of Object.entries<Sheet>(sheets)) {
    const there = new Set(contents(sheet, exported[key as SheetKey] ?? []));
    const placed = book[key as SheetKey];
    const said = contents(
      sheet,
      placed.map(({ row }) => row),
    );
    for (const [index, { at }] of placed.entries()) if (there.has(said[index]!)) known.add(keyOf(at));
  }
  return commands.filter(({ rows }) => !rows.every((row) => known.has(keyOf(row))));
}
