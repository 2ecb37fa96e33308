import exceljs from 'exceljs';
import type { ReadAt } from '../reading/index.js';
import { date, dateTime } from '../words/index.js';

export type CellValue = string | number | undefined;
export interface SheetContent {
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}
const WIDEST = 60;

/** A sheet that says which moment it shows: the log position stands in the footer of every printed page. */
export async function workbookOf(
  { title, heads, rows }: SheetContent,
  readAt: ReadAt,
  simulated: boolean,
): Promise<Buffer> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet(title.slice(0, 31), {
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    headerFooter: { oddFooter: `&L${footer(readAt)}&RTrang &P/&N` },
    views: [{ state: 'frozen', ySplit: simulated ? 4 : 3, xSplit: 1 }],
  });
  if (simulated) sheet.addRow(['DỮ LIỆU GIẢ LẬP']).font = { bold: true };
  sheet.addRow([title]).font = { bold: true, size: 14 };
  sheet.addRow([footer(readAt)]).font = { italic: true };
  const head = sheet.addRow([...heads]);
  head.font = { bold: true };
  for (const row of rows) sheet.addRow(row.map((value) => value ?? ''));
  heads.forEach((name, index) => {
    const longest = Math.max(name.length, ...rows.map((row) => String(row[index] ?? '').length));
    sheet.getColumn(index + 1).width = Math.min(WIDEST, longest + 2);
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

const footer = ({ position, asOf, known, now }: ReadAt): string =>
  `Ngày ${date(asOf)}${known ? `, theo những gì biết đến ${date(known)}` : ''} · vị trí ${position} · lập lúc ${dateTime(now)}`;
