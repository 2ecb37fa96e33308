import ExcelJS from 'exceljs';
import { sheets, type RowOf, type Sheet, type SheetKey, type Sheets } from '../template/index.js';
import { textsOf } from './rows.js';

export type Rows = { readonly [K in SheetKey]?: readonly RowOf<Sheets[K]>[] };

/** The template, filled with what is given: every sheet, its header fixed, what each column expects as a note. */
export async function writeXlsx(rows: Rows = {}): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [key, sheet] of Object.entries<Sheet>(sheets)) {
    const page = workbook.addWorksheet(sheet.title, { views: [{ state: 'frozen', ySplit: 1 }] });
    page.addRows(textsOf(sheet, rows[key as SheetKey] ?? []));
    page.getRow(1).font = { bold: true };
    for (const [index, column] of Object.values(sheet.columns).entries()) {
      page.getColumn(index + 1).width = 22;
      // Text, so that Excel does not turn ids and dates into numbers of its own.
      page.getColumn(index + 1).numFmt = '@';
      page.getCell(1, index + 1).note = `${column.cell.expected.vi}\n${column.cell.expected.en}`;
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
