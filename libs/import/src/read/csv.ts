import { parse } from 'csv-parse/sync';
import { MAX_ROWS, tidy, UnreadableWorkbook, type RawSheet } from './raw.js';

/** One sheet as CSV: comma-separated, UTF-8, header first; `name` is the file's name without `.csv`. */
export function readCsv(name: string, bytes: Uint8Array): RawSheet {
  let lines: string[][];
  try {
    lines = parse(Buffer.from(bytes), { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    throw new UnreadableWorkbook(
      'import.notWorkbook',
      `${name}: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (lines.length > MAX_ROWS) throw new UnreadableWorkbook('import.tooLarge', `${name}: ${lines.length}`);
  const [header = [], ...rows] = lines.map((cells) => cells.map(tidy));
  return { name, header, rows: rows.map((cells, index) => ({ number: index + 2, cells })) };
}
