import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { writeXlsx } from '../write/index.js';
import { readCsv, readWorkbook, readXlsx, UnreadableWorkbook, type RawSheet } from './index.js';
import { unzip, zipOf } from './zip.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const header = ['Mã đơn vị', 'Tuyến', 'Cấp trên', 'Từ ngày'];
/** Deterministic noise: no test depends on luck. */
const noise = (length: number) =>
  Uint8Array.from({ length }, (_, index) => (index * 7_919 + (index >> 3) * 104_729) & 255);

async function workbook(fill: (page: ExcelJS.Worksheet) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const page = book.addWorksheet('Tuyến');
  page.addRow(header);
  fill(page);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
async function changed(change: (sheet: string) => string): Promise<Uint8Array> {
  const entries = new Map(unzip(await workbook((page) => page.addRow(['A', 'chỉ huy', 'B', '01/02/2026']))));
  const name = 'xl/worksheets/sheet1.xml';
  return zipOf(entries.set(name, Buffer.from(change(entries.get(name)!.toString()))));
}
/** One entry that unpacks to so many zeros. */
function bomb(size: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(size), { level: 1 });
  const zip = zipOf(new Map([['xl/workbook.xml', packed]]));
  const [local, entry] = [0, zip.lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]))];
  zip.writeUInt16LE(8, local + 8);
  zip.writeUInt16LE(8, entry + 10);
  return zip;
}
const errorsOf = async (file: Uint8Array) =>
  readWorkbook(await readXlsx(file)).errors.map(({ sheet, row, column, found }) => [sheet, row, column, found]);

describe('what is no workbook', () => {
  const cases: [string, () => RawSheet | Promise<RawSheet[]>, string][] = [
    ['random bytes', () => readXlsx(noise(100_000)), 'import.notWorkbook'],
    [
      'random bytes behind the head of a zip file',
      () => readXlsx(Buffer.concat([bytes('PK\u0003\u0004'), noise(50_000), bytes('PK\u0005\u0006'), noise(40)])),
      'import.notWorkbook',
    ],
    ['an empty file', () => readXlsx(new Uint8Array()), 'import.notWorkbook'],
    [
      'a text document',
      () => readXlsx(zipOf(new Map([['word/document.xml', Buffer.from('<w/>')]]))),
      'import.notWorkbook',
    ],
    [
      'a workbook under a password',
      () => readXlsx(Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), noise(9_000)])),
      'import.locked',
    ],
    ['what unpacks to more than any workbook holds', () => readXlsx(bomb(201 * 1_048_576)), 'import.tooLarge'],
    ['a table in UTF-16', () => readCsv('tuyen', Buffer.from(`\uFEFF${header.join()}`, 'utf16le')), 'import.notUtf8'],
    ['a table of an older code page', () => readCsv('tuyen', Uint8Array.from([77, 227, 44, 84])), 'import.notUtf8'],
  ];
  it.each(cases)('refuses %s', async (_, read, code) => {
    const fault: unknown = await (async () => read())().catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(UnreadableWorkbook);
    expect((fault as UnreadableWorkbook).code).toBe(code);
  });

  it('refuses a workbook that is cut off anywhere', async () => {
    const whole = await writeXlsx();
    for (let part = 1; part < 40; part += 1) {
      const cut = whole.slice(0, Math.floor((whole.length * part) / 40));
      await expect(readXlsx(cut)).rejects.toBeInstanceOf(UnreadableWorkbook);
    }
  });

  it('refuses the same sheet twice', () => {
    const sheet = readCsv('tuyen', bytes(header.join()));
    expect(() => readWorkbook([sheet, { ...sheet, name: 'Tuyến' }])).toThrow('import.twice');
  });
});

describe('cells that say less than they show', () => {
  it('a formula is told with its text, also where it has a result', async () => {
    const file = await workbook((page) => {
      page.addRow(['A', 'chỉ huy', { formula: 'CONCAT("B")', result: 'B' }, '01/02/2026']);
    });
    expect(await errorsOf(file)).toEqual([['Tuyến', 2, 'Cấp trên', '=CONCAT("B")']]);
  });

  it('cells that are merged are told once', async () => {
    const file = await workbook((page) => {
      page.addRow(['A', 'chỉ huy', 'B', '01/02/2026']);
      page.addRow(['A', 'hướng dẫn', 'B', '01/02/2026']);
      page.mergeCells('A2:A3');
    });
    expect(await errorsOf(file)).toEqual([['Tuyến', 2, 'Mã đơn vị', 'A']]);
  });

  it('a cell with an error of Excel is told as what it shows', async () => {
    const file = await workbook((page) => page.addRow(['A', 'chỉ huy', { error: '#REF!' }, '01/02/2026']));
    expect(await errorsOf(file)).toEqual([['Tuyến', 2, 'Cấp trên', '#REF!']]);
  });
});

describe('a sheet that is mostly nothing', () => {
  it('is read for what it holds: a million rows with nothing but a format, and whole columns of empty cells', async () => {
    const rows = Array.from({ length: 1_048_573 }, (_, index) => `<row r="${index + 4}" ht="15"/>`).join('');
    const file = await changed((sheet) =>
      sheet.replace('</sheetData>', `<row r="3"><c r="A3" s="1"/><c r="B3" s="1"></c></row>${rows}</sheetData>`),
    );
    const [sheet] = await readXlsx(file);
    expect(sheet?.rows.map(({ number, cells }) => [number, cells])).toEqual([[2, ['A', 'chỉ huy', 'B', '01/02/2026']]]);
  });

  it('is too large when the rows hold something', async () => {
    const rows = Array.from(
      { length: 400_001 },
      (_, index) => `<row r="${index + 3}"><c r="A${index + 3}"><v>1</v></c></row>`,
    );
    const file = await changed((sheet) => sheet.replace('</sheetData>', `${rows.join('')}</sheetData>`));
    await expect(readXlsx(file)).rejects.toMatchObject({ code: 'import.tooLarge' });
  });

  it('has no header where its first row is empty', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('Tuyến').getRow(3).values = header;
    const file = new Uint8Array(await book.xlsx.writeBuffer());
    expect((await errorsOf(file)).map(([, row]) => row)).toEqual([1, 1, 1, 1]);
  });
});
