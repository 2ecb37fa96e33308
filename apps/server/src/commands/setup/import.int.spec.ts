import { readXlsx } from '@vandong/import/read';
import { writeXlsx, type Rows } from '@vandong/import/write';
import { InProcessServer } from '../../testing/in-process-server.js';
import type { Page } from '../../testing/page.js';

let server: InProcessServer;
let page: Page;
beforeAll(async () => {
  server = await InProcessServer.start();
  await server.person('GL-000015', 'administrator');
  page = await server.signedIn('GL-000015');
});
afterAll(() => server.stop());

/** A file as a browser's form sends it. */
async function send(bytes: Uint8Array, query = '') {
  const form = new FormData();
  form.append('file', new Blob([Buffer.from(bytes)]), 'force.xlsx');
  const body = new Response(form);
  const payload = Buffer.from(await body.arrayBuffer());
  return server.app.inject({
    method: 'POST',
    url: `/api/v1/setup/import${query}`,
    payload,
    headers: { ...page.headers, 'content-type': body.headers.get('content-type') ?? '' },
  });
}
const head = async () =>
  Number((await server.pool.query<{ count: string }>('select count(*) from log.event')).rows[0]?.count);

describe('an import', () => {
  it('of a file that is no workbook is refused in words', async () => {
    const answer = await send(Buffer.from('not a workbook at all'));
    expect(answer.json()).toMatchObject({
      status: 422,
      code: 'import.notWorkbook',
      detail: 'Tệp không phải là bảng tính Excel (.xlsx).',
    });
  });

  it('of a file that was cut off is asked for again', async () => {
    const headers = { ...page.headers, 'content-type': 'multipart/form-data; boundary=x' };
    const payload = '--x\r\nContent-Disposition: form-data; name="file"; filename="force.xlsx"\r\n\r\nhalf';
    const answer = await server.app.inject({ method: 'POST', url: '/api/v1/setup/import', payload, headers });
    expect(answer.json()).toMatchObject({ status: 400, code: 'attachment.notWhole' });
  });

  it('of an empty template changes nothing', async () => {
    const before = await head();
    const answer = await send(await writeXlsx());
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ rows: 0, errors: [] });
    expect(await head()).toBe(before);
  });

  it('runs beside the server, one at a time, and says how far it is', async () => {
    const first = send(await writeXlsx(), '?dryRun=true');
    const progress = async () => (await page.get('/setup/import/progress')).json<{ running: boolean }>();
    while (!(await progress()).running);
    expect((await send(await writeXlsx())).json()).toMatchObject({ status: 409, code: 'import.busy' });
    expect((await page.get('/setup/filled.xlsx')).json()).toMatchObject({ status: 409, code: 'import.busy' });
    expect((await first).statusCode).toBe(200);
    expect(await progress()).toEqual({ running: false });
  });

  it('of what the server itself gives changes nothing', async () => {
    const units: Rows = {
      units: [
        {
          unit: 'C07',
          code: 'C07',
          name: 'Cục',
          nameEn: 'Department',
          shortName: 'Cục',
          kind: 'department',
          from: '2025-07-01',
          strength: 12,
        },
      ],
    };
    expect((await send(await writeXlsx(units))).json()).toMatchObject({ rows: 1, imported: true, errors: [] });
    const before = await head();
    const filled = await page.get('/setup/filled.xlsx');
    expect((await send(filled.rawPayload)).json()).toMatchObject({ imported: true, errors: [] });
    expect(await head()).toBe(before);
    const [sheet] = await readXlsx(filled.rawPayload);
    expect(sheet?.rows.map(({ cells }) => cells[0])).toEqual(['C07']);
  });

  it('that names a cell which is wrong says which, what was found and what was expected', async () => {
    const rows: Rows = { closings: [{ unit: 'C07', on: '2026-01-01', successors: ['C07'], reason: 'Sáp nhập' }] };
    const { errors } = (await send(await writeXlsx(rows))).json<{
      errors: { column: string; found: string; expected: { vi: string } }[];
    }>();
    expect(errors).toMatchObject([{ sheet: 'Đóng, sáp nhập', row: 2, column: 'Mã đơn vị', found: 'C07' }]);
    expect(errors[0]?.expected.vi).toContain('chính mình');
  });

  it('that signs for somebody else is refused, row by row', async () => {
    const named = {
      campaign: 'C',
      name: 'Cuộc vận động',
      nameEn: 'Campaign',
      from: '2026-01-05',
      to: '2027-01-29',
      aims: 'a',
      planNo: '1',
      planIssuedOn: '2026-01-12',
      signedBy: 'GL-1',
      committeeNo: '2',
      committeeIssuedOn: '2026-01-12',
      remindersFrom: '2026-01-05',
    };
    const history: Rows['history'] = [
      {
        at: '2026-03-02T02:00:00.000Z',
        act: 'reviewDecided',
        person: 'GL-1',
        ref: 'HS-1',
        on: '2026-03-02',
        officer: 'GL-2',
        choice: 'criticism',
        documentNo: '1',
        note: 'x',
      },
    ];
    const before = await head();
    const { errors, imported } = (await send(await writeXlsx({ campaign: [named], history }))).json<{
      imported: boolean;
      errors: object[];
    }>();
    expect(imported).toBe(false);
    expect(errors).toMatchObject([
      { sheet: 'Đã diễn ra', row: 2, column: 'Việc', found: 'Quyết định xem xét trách nhiệm' },
    ]);
    expect(await head()).toBe(before);
  });

  it('says in every event who uploaded it', async () => {
    const team: Rows = {
      units: [
        {
          unit: 'C07-P02',
          code: 'P2',
          name: 'Phòng',
          nameEn: 'Division',
          shortName: 'Phòng',
          kind: 'division',
          from: '2025-07-01',
          strength: 12,
        },
      ],
    };
    expect((await send(await writeXlsx(team))).json()).toMatchObject({ imported: true });
    const { rows } = await server.pool.query<{ metadata: string }>(
      "select metadata::text from log.event where stream = 'unit-C07-P02'",
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { metadata } of rows) expect(metadata).toContain('person:GL-000015');
  });

  it('needs a file', async () => {
    expect((await page.post('/setup/import', {})).json().code).toBe('request.notMultipart');
  });
});
