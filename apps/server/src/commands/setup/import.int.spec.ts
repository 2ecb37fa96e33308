import { writeXlsx } from '@vandong/import/write';
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
  return server.app.inject({ method: 'POST', url: `/api/v1/setup/import${query}`, payload, headers: { ...page.headers, 'content-type': body.headers.get('content-type') ?? '' } });
}
const head = async () => Number((await server.pool.query<{ count: string }>('select count(*) from log.event')).rows[0]?.count);

describe('an import', () => {
  it('of a file that is no workbook is refused in words', async () => {
    const answer = await send(Buffer.from('not a workbook at all'));
    expect(answer.json()).toMatchObject({ status: 422, code: 'import.notWorkbook', detail: 'Tệp không phải là bảng tính Excel (.xlsx).' });
  });

  it('of an empty template changes nothing', async () => {
    const before = await head();
    const answer = await send(await writeXlsx());
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ rows: 0, errors: [] });
    expect(await head()).toBe(before);
  });

  it('needs a file', async () => {
    expect((await page.post('/setup/import', {})).json().code).toBe('request.notMultipart');
  });
});
