import ExcelJS from 'exceljs';
import type { RowError } from '../template/index.js';
import { MAX_ROWS, tidy, UnreadableWorkbook, type RawSheet } from './raw.js';
import { unzip, zipOf, type Entries } from './zip.js';

/** A workbook under a password, and one of Excel before 2007, are files of this older kind. */
const COMPOUND = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
/** The text of an XML sheet is decoded as one string. */
const MOST_ROWS_OF_A_FILE = 400_000;

export async function readXlsx(bytes: Uint8Array): Promise<RawSheet[]> {
  if (COMPOUND.equals(bytes.subarray(0, COMPOUND.length))) throw new UnreadableWorkbook('import.locked', '');
  const entries = unzip(bytes);
  if (!entries.has('xl/workbook.xml')) throw new UnreadableWorkbook('import.notWorkbook', '');
  const clean = zipOf(withoutEmptyRows(entries));
  const workbook = new ExcelJS.Workbook();
  try {
    // exceljs declares an ArrayBuffer of its own; it reads any buffer
    await workbook.xlsx.load(clean as unknown as ArrayBuffer);
  } catch (error) {
    throw new UnreadableWorkbook('import.notWorkbook', error instanceof Error ? error.message : String(error));
  }
  return workbook.worksheets.map(readSheet);
}

/** A sheet may declare a million rows that hold nothing but a format: they are left out before anything is made of them. */
function withoutEmptyRows(entries: Entries): Entries {
  let rows = 0;
  const kept = [...entries].map(([name, content]): [string, Buffer] => {
    if (!SHEET.test(name)) return [name, content];
    const text = content.toString('utf8').replaceAll(EMPTY_ROW, '');
    rows += text.split('<row').length - 1;
    if (rows > MOST_ROWS_OF_A_FILE) throw new UnreadableWorkbook('import.tooLarge', String(rows));
    return [name, Buffer.from(text)];
  });
  return new Map(kept);
}
const EMPTY_ROW = /<row\b[^>]*\/>|<row\b[^>]*[^/]>(?:\s*<c\b[^>]*\/>|\s*<c\b[^>]*[^/]><\/c>)*\s*<\/row>/g;

function readSheet(sheet: ExcelJS.Worksheet): RawSheet {
  if (sheet.actualRowCount > MAX_ROWS)
    throw new UnreadableWorkbook('import.tooLarge', `${sheet.name}: ${sheet.actualRowCount}`);
  const title = tidy(sheet.name);
  const faults: RowError[] = [];
  const rows: { number: number; cells: string[] }[] = [];
  sheet.eachRow((row, number) => {
    const cells: string[] = [];
    row.eachCell((cell, column) => {
      cells[column - 1] = textOf(cell);
      const expected = faultOf(cell);
      if (!expected) return;
      const head = sheet.getRow(1).getCell(column);
      const found = cell.formula ? `=${cell.formula}` : cells[column - 1]!;
      faults.push({ sheet: title, row: number, column: number === 1 ? cell.address : textOf(head), found, expected });
    });
    rows.push({ number, cells: Array.from(cells, (cell) => cell ?? '') });
  });
  const [first] = rows;
  const header = first?.number === 1 ? first.cells : [];
  return { name: title, header, rows: rows.filter(({ number }) => number > 1), faults };
}

const ONE_CELL = {
  vi: 'ô riêng cho từng giá trị: hãy bỏ gộp ô',
  en: 'a cell of its own for every value: unmerge the cells',
};
const VALUE = {
  vi: 'giá trị, không phải công thức: hãy dán dạng giá trị',
  en: 'a value, not a formula: paste it as a value',
};
/** What a reader cannot know: which row a merged cell speaks of, and what a formula would give today. */
const faultOf = (cell: ExcelJS.Cell): RowError['expected'] | undefined => {
  if (cell.isMerged) return cell.master.address === cell.address ? ONE_CELL : undefined;
  return cell.type === ExcelJS.ValueType.Formula ? VALUE : undefined;
};

/** A date cell is written as the people of the form write dates; Excel keeps it as UTC midnight. */
function textOf(cell: ExcelJS.Cell): string {
  const { value } = cell;
  if (!(value instanceof Date)) return tidy(cell.text ?? '');
  if (Number.isNaN(value.getTime())) return '';
  const iso = value.toISOString();
  const date = iso.slice(0, 10).split('-').reverse().join('/');
  return iso.endsWith('T00:00:00.000Z') ? date : `${date} ${iso.slice(11, 16)}`;
}
