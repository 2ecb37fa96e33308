import { CsvError, parse } from 'csv-parse/sync';
import { MAX_ROWS, tidy, UnreadableWorkbook, type RawSheet } from './raw.js';

/** One sheet as CSV: comma-separated, UTF-8, header first; `name` is the file's name without `.csv`. */
export function readCsv(name: string, bytes: Uint8Array): RawSheet {
  const text = textOf(name, bytes);
  let lines: string[][];
  try {
    // an empty line is an empty row: rows are numbered as a spreadsheet shows them
    lines = parse(text, { bom: true, relax_column_count: true, to: MAX_ROWS + 2 });
  } catch (error) {
    const at = error instanceof CsvError && 'lines' in error ? `: ${String(error['lines'])}` : '';
    throw new UnreadableWorkbook('import.notWorkbook', `${name}${at}`);
  }
  if (lines.length > MAX_ROWS + 1) throw new UnreadableWorkbook('import.tooLarge', `${name}: ${MAX_ROWS}`);
  const [header = [], ...rows] = lines.map((cells) => cells.map(tidy));
  return { name, header, rows: rows.map((cells, index) => ({ number: index + 2, cells })) };
}

/** Excel's “Unicode text” is UTF-16, older files are of a Vietnamese code page: their letters would be read as others. */
function textOf(name: string, bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\u0000')) return text;
  } catch {
    // told below
  }
  throw new UnreadableWorkbook('import.notUtf8', name);
}
