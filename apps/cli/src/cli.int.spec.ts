import 'reflect-metadata';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { checkPassword } from '@vandong/access/vault';
import { freshDatabase, type FreshDatabase } from '@vandong/testing/servers';
import pg from 'pg';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'vandong-cli-'));
let database: FreshDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await freshDatabase();
  process.env['DATABASE_URL'] = database.url;
  pool = new pg.Pool({ connectionString: database.url, max: 1 });
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});

/** Exit code, and what went to stdout and stderr. */
async function vandong(...argv: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const spies = [
    jest.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0),
    jest.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0),
  ];
  const code = await run(argv).finally(() => spies.forEach((spy) => spy.mockRestore()));
  return { code, out: out.join(''), err: err.join('') };
}
const file = (name: string, ...lines: string[]) => {
  writeFileSync(join(folder, name), lines.join('\n'));
  return join(folder, name);
};
const units = [
  'Mã đơn vị,Ký hiệu,Tên đơn vị,Tên tiếng Anh,Tên gọn,Loại,Từ ngày',
  'C07,C07,Cục,Department,Cục,Cục,01/07/2025',
  'PC07-31,PC07-31,Phòng,Office,Phòng,Phòng PC07,01/07/2025',
];
const edges = (from: string) => ['Mã đơn vị,Tuyến,Cấp trên,Từ ngày', `PC07-31,hướng dẫn,C07,${from}`];
const head = async () => Number((await pool.query('select position from log.counter')).rows[0].position);

describe('vandong', () => {
  it('migrates any number of times', async () => {
    expect([(await vandong('migrate')).code, (await vandong('migrate')).code]).toEqual([0, 0]);
  });

  it('imports nothing of files with an error, and says sheet, row, column, found, expected', async () => {
    const { code, out } = await vandong(
      'import',
      file('don-vi.csv', ...units),
      file('tuyen.csv', ...edges('31/02/2026')),
    );
    expect([code, await head()]).toEqual([1, 0]);
    expect(out).toBe('Tuyến, 2, Từ ngày: “31/02/2026” · ngày có thật, dd/MM/yyyy · a date that exists, dd/MM/yyyy\n');
  });

  it('says which row was refused and why', async () => {
    const early = file('tuyen.csv', ...edges('01/01/2020'));
    const { code, out } = await vandong('import', '--json', file('don-vi.csv', ...units), early);
    const { refusals, events } = JSON.parse(out) as { refusals: object[]; events: number };
    expect([code, events, await head()]).toEqual([1, 0, 0]);
    expect(refusals).toMatchObject([{ sheet: 'Tuyến', row: 2 }]);
    const words = await vandong('import', file('don-vi.csv', ...units), early);
    expect(words.out).toContain(
      'Tuyến, 2, Mã đơn vị: “PC07-31” · Không có đơn vị PC07-31. · There is no unit PC07-31.',
    );
  });

  it.each([
    [
      'two units of one code',
      [...units, 'C07,C07,Khác,Other,Khác,Cục,01/07/2025'],
      edges('01/07/2025'),
      'Đơn vị, 4, Mã đơn vị: “C07”',
    ],
    [
      'a circle in the tree',
      units,
      [...edges('01/07/2025').map((line) => line.replace('hướng dẫn', 'chỉ huy')), 'C07,chỉ huy,PC07-31,01/07/2025'],
      'Tuyến, 3, ',
    ],
  ])('refuses %s, and imports nothing', async (_, unitLines, edgeLines, told) => {
    const { code, out } = await vandong('import', file('don-vi.csv', ...unitLines), file('tuyen.csv', ...edgeLines));
    expect([code, await head()]).toEqual([1, 0]);
    expect(out).toContain(told);
  });

  it.each([
    ['a unit that is merged into itself', 'PC07-31,01/01/2026,PC07-31,Sáp nhập', 'Đóng, sáp nhập, 2, '],
    ['a unit that was closed on that day', 'PC07-31,01/01/2026,C07,Giải thể', 'Tuyến, 2, Mã đơn vị: “PC07-31”'],
  ])('refuses %s', async (_, closing, told) => {
    const closings = ['Mã đơn vị,Thôi hoạt động từ,Đơn vị tiếp nhận,Lý do', closing];
    const late = [...edges('01/02/2026')];
    const files = [file('don-vi.csv', ...units), file('tuyen.csv', ...late), file('dong-sap-nhap.csv', ...closings)];
    const { code, out } = await vandong('import', ...files);
    expect([code, await head()]).toEqual([1, 0]);
    expect(out).toContain(told);
  });

  it('checks without writing, then writes once', async () => {
    const files = [file('don-vi.csv', ...units), file('tuyen.csv', ...edges('01/07/2025'))];
    expect([(await vandong('import', '--dry-run', ...files)).code, await head()]).toEqual([0, 0]);
    expect([(await vandong('import', ...files)).code, await head()]).toEqual([0, 3]);
    expect([(await vandong('import', ...files)).code, await head()]).toEqual([0, 3]);
  });

  it('writes the template, empty and filled; the filled one changes nothing', async () => {
    const filled = join(folder, 'so.xlsx');
    expect([
      (await vandong('template', '--filled', filled)).code,
      (await vandong('import', filled)).code,
      await head(),
    ]).toEqual([0, 0, 3]);
    expect((await vandong('template', join(folder, 'mau.xlsx'))).code).toBe(0);
    expect(readFileSync(join(folder, 'mau.xlsx')).length).toBeGreaterThan(5_000);
  });

  it('creates an administrator with a one-time password, and the working calendar', async () => {
    const { code, out } = await vandong('admin', 'create');
    const password = out.trim().split(' ').at(-1) ?? '';
    expect([code, await checkPassword(pool, 'admin', password)]).toEqual([0, { good: true, mustChange: true }]);
    const later = await vandong('calendar', 'add', '17/11/2026', '5');
    expect([later.code, later.out]).toEqual([0, '2026-11-24\n']);
    expect(later.err).toContain('2026-11-24');
  });

  it('tells where everything stands, and verifies it', async () => {
    expect(JSON.parse((await vandong('status', '--json')).out)).toMatchObject({
      logPosition: await head(),
      openCases: 0,
      parked: 0,
    });
    expect((await vandong('verify', '--without-temporal')).code).toBe(0);
    expect((await vandong('rebuild')).code).toBe(0);
  });

  it('verify finds a hole in the log', async () => {
    await pool.query(
      `set session_replication_role = replica; delete from log.event where position = 2; set session_replication_role = origin`,
    );
    const { code, out } = await vandong('verify', '--without-temporal', '--json');
    expect([code, JSON.parse(out)]).toMatchObject([
      1,
      { logFaults: [{ kind: 'position', found: 3, expected: 2 }, { kind: 'revision' }] },
    ]);
  });

  it.each([
    [['nonsense'], 2],
    [['import', '/does/not/exist.csv'], 2],
    [['calendar', 'add', '2026-02-30', '1'], 2],
    [['import', file('hong.xlsx', 'hi')], 1],
    [['--help'], 0],
  ])('%j ends with %i', async (argv, code) => {
    expect((await vandong(...argv)).code).toBe(code);
  });

  it('never loads the demo beside data of one’s own', async () => {
    const before = await head();
    expect([(await vandong('demo', 'load')).code, await head()]).toEqual([1, before]);
  });

  it('resets only when told so', async () => {
    expect((await vandong('reset')).code).toBe(2);
    expect((await vandong('reset', '--yes')).code).toBe(0);
    expect(
      (await pool.query(`select from pg_namespace where nspname in ('log', 'read', 'run', 'vault')`)).rowCount,
    ).toBe(0);
  });

  it('ends with 3 when a server is away', async () => {
    process.env['DATABASE_URL'] = 'postgres://nobody@127.0.0.1:1/nothing';
    expect((await vandong('status')).code).toBe(3);
  });
});
