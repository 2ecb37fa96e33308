import ExcelJS from 'exceljs';
import { describe, expect, it } from '@jest/globals';
import { instantAt } from '@vandong/kernel';
import { sheets } from '../template/index.js';
import { textsOf, toCsv, writeXlsx, type Rows } from '../write/index.js';
import { readCsv, readWorkbook, readXlsx, UnreadableWorkbook } from './index.js';

const rows: Rows = {
  edges: [{ unit: 'PC07-31', kind: 'line', to: 'CAT-31', from: '2025-07-01' }],
  tenures: [{ post: 'PC07-31.head', officer: 'GL-000006', mode: 'acting', from: '2025-07-01', to: '2026-02-28' }],
  history: [
    {
      at: instantAt('2026-11-13', '10:05'),
      act: 'extensionRequested',
      person: 'GL-000006',
      unit: 'PC07-14',
      note: 'Mưa lũ, “chia cắt”;\nđề nghị lùi hạn',
    },
  ],
};
const bytes = (text: string) => new TextEncoder().encode(text);
const plain = (workbook: ReturnType<typeof readWorkbook>['workbook'], key: keyof Rows) =>
  workbook[key].map(({ row }) => row);
const edges = (...lines: string[]) =>
  readWorkbook([readCsv('tuyen', bytes(['Mã đơn vị,Tuyến,Cấp trên,Từ ngày', ...lines].join('\n')))]);

describe('a workbook that was written', () => {
  it('reads back as the same rows, line breaks and all', async () => {
    const { workbook, errors } = readWorkbook(await readXlsx(await writeXlsx(rows)));
    expect(errors).toEqual([]);
    expect(plain(workbook, 'edges')).toEqual(rows.edges);
    expect(plain(workbook, 'tenures')).toEqual(rows.tenures);
    expect(plain(workbook, 'history')).toEqual(rows.history);
  });

  it('reads the same from CSV, and tells where each row stood', () => {
    const { workbook } = readWorkbook([
      readCsv('giu-chuc-vu', bytes(toCsv(textsOf(sheets.tenures, rows.tenures ?? [])))),
    ]);
    expect(workbook.tenures).toEqual([{ row: rows.tenures?.[0], at: { sheet: 'Giữ chức vụ', row: 2 } }]);
  });
});

describe('what people type', () => {
  it('takes dates as dates, as dd/MM/yyyy and as ISO, and letters in either composition', async () => {
    const book = new ExcelJS.Workbook();
    const page = book.addWorksheet('Tuyến'.normalize('NFD'));
    page.addRow(['Mã đơn vị', 'Tuyến', 'Cấp trên', 'Từ ngày']);
    page.addRow(['A', 'Chỉ huy', 'B', new Date('2026-02-28T00:00:00Z')]);
    page.addRow([' A ', 'chỉ huy'.normalize('NFD'), 'B', '1/3/2026']);
    page.addRow([]);
    page.addRow(['A', 'line', 'B', '2026-03-02']);
    const { workbook, errors } = readWorkbook(await readXlsx(new Uint8Array(await book.xlsx.writeBuffer())));
    expect(errors).toEqual([]);
    expect(plain(workbook, 'edges')).toEqual(
      ['2026-02-28', '2026-03-01', '2026-03-02'].map((from) => ({ unit: 'A', kind: 'line', to: 'B', from })),
    );
  });

  it('names sheet, row, column, what was found and what was expected, of every wrong cell', () => {
    const { workbook, errors } = edges('A,chỉ huy,B,31/02/2026', 'A,ngang hàng,,01/02/2026', 'A,chỉ huy,B,01/02/2026');
    expect(errors.map(({ sheet, row, column, found }) => [sheet, row, column, found])).toEqual([
      ['Tuyến', 2, 'Từ ngày', '31/02/2026'],
      ['Tuyến', 3, 'Tuyến', 'ngang hàng'],
      ['Tuyến', 3, 'Cấp trên', ''],
    ]);
    expect(errors[1]?.expected).toEqual({ vi: 'một trong: chỉ huy · hướng dẫn', en: 'one of: chỉ huy · hướng dẫn' });
    expect(workbook.edges.map(({ at }) => at.row)).toEqual([4]);
  });

  it('refuses a text that is too long without repeating it', () => {
    const { errors } = edges(`${'a'.repeat(100_000)},chỉ huy,B,01/02/2026`);
    expect(errors.map(({ column, found }) => [column, found.length])).toEqual([['Mã đơn vị', 120]]);
  });

  it('tells of a column that is not there and of one that is not known', () => {
    const { errors } = readWorkbook([
      readCsv('tuyen', bytes('Mã đơn vị,Tuyến,Cấp trên,Từ ngay\nA,chỉ huy,B,01/02/2026')),
    ]);
    expect(errors.map(({ row, column }) => [row, column])).toEqual([
      [1, 'Từ ngay'],
      [1, 'Từ ngày'],
    ]);
  });
});

describe('what is no workbook', () => {
  it.each([
    ['text under the name of a workbook', async () => readXlsx(bytes('hi')), 'import.notWorkbook'],
    ['an unclosed quote', async () => readCsv('tuyen', bytes('a,"b')), 'import.notWorkbook'],
    [
      'a sheet that the template does not have',
      async () => readWorkbook([readCsv('khac', bytes('a\n1'))]),
      'import.unknownSheet',
    ],
  ])('refuses %s', async (_, read, code) => {
    const fault: unknown = await read().then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(fault).toBeInstanceOf(UnreadableWorkbook);
    expect((fault as UnreadableWorkbook).code).toBe(code);
  });
});
