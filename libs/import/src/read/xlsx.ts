import ExcelJS from 'exceljs';
import { MAX_ROWS, tidy, UnreadableWorkbook, type RawSheet } from './raw.js';

export async function readXlsx(bytes: Uint8Array): Promise<RawSheet[]> {
  const workbook = new ExcelJS.Workbook();
  try {
    // exceljs declares an ArrayBuffer of its own; it reads any buffer
    await workbook.xlsx.load(Buffer.from(bytes) as unknown as ArrayBuffer);
  } catch (error) {
    throw new UnreadableWorkbook('import.notWorkbook', error instanceof Error ? error.message : String(error));
  }
  return workbook.worksheets.map(readSheet);
}

function readSheet(sheet: ExcelJS.Worksheet): RawSheet {
  if (sheet.rowCount > MAX_ROWS) throw new UnreadableWorkbook('import.tooLarge', `${sheet.name}: ${sheet.rowCount}`);
  const cellsOf = (row: ExcelJS.Row) => Array.from({ length: sheet.columnCount }, (_, i) => textOf(row.getCell(i + 1)));
  const rows: { number: number; cells: string[] }[] = [];
  sheet.eachRow((row, number) => rows.push({ number, cells: cellsOf(row) }));
  const [header, ...body] = rows;
  return { name: tidy(sheet.name), header: header?.cells ?? [], rows: body };
}

/** A date cell is written as the people of the form write dates; Excel keeps it as UTC midnight. */
function textOf(cell: ExcelJS.Cell): string {
  const { value } = cell;
  if (!(value instanceof Date)) return tidy(cell.text ?? '');
  const iso = value.toISOString();
  const date = iso.slice(0, 10).split('-').reverse().join('/');
  return iso.endsWith('T00:00:00.000Z') ? date : `${date} ${iso.slice(11, 16)}`;
}
