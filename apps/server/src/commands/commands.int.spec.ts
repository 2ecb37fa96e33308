import { randomUUID } from 'node:crypto';
import { InProcessServer } from '../testing/in-process-server.js';

let server: InProcessServer;
beforeAll(async () => {
  server = await InProcessServer.start();
  await server.unit('PC07-31');
  await server.unit('PC07-31-KV02', 'PC07-31');
  await server.unit('PC07-14');
  await server.person('GL-000015', 'administrator');
  await server.person('GL-000003', 'assistant');
  await server.person('GL-000006', 'officeHead', 'PC07-31');
  await server.person('GL-000009', 'inspectionLead', 'PC07-31');
  await server.person('GL-000010', 'officer', 'PC07-31');
});
afterAll(() => server.stop());

const holiday = { date: '2026-11-20', kind: 'off', note: 'Nghỉ bù', noteEn: 'Day off in lieu' };
const events = async () =>
  Number((await server.pool.query<{ count: string }>('select count(*) from log.event')).rows[0]?.count);

describe('what a right is judged by', () => {
  const report = {
    campaign: 'CVD',
    round: 1,
    officer: 'GL-000010',
    act: 'x',
    summary: 'x',
    occurredOn: '2026-01-06',
    detectedOn: '2026-01-07',
  };
  const told = async (path: string, body: object) =>
    (await (await server.signedIn('GL-000006')).command(path, body)).json();

  it('is first said to be of the wrong kind, whoever asks', async () => {
    expect(await told('/violations', { ...report, occurredOn: '2026-02-30' })).toMatchObject({
      status: 400,
      fields: [{ path: 'occurredOn', text: expect.stringContaining('ngày có thật') }],
    });
    expect(await told('/violations', { ...report, officer: 7, occurredOn: 7 })).toMatchObject({
      status: 400,
      fields: [
        { path: 'officer', text: 'Phải là chữ.' },
        { path: 'occurredOn', text: 'Phải là chữ.' },
      ],
    });
    const lead = await server.signedIn('GL-000009');
    expect((await lead.command('/inspections', { chairUnit: 'x'.repeat(400) })).json()).toMatchObject({
      status: 400,
      fields: [{ path: 'chairUnit', text: 'Sai định dạng.' }],
    });
  });
  it('comes before the other fields', async () => {
    const { summary: _, ...incomplete } = report;
    expect(await told('/violations', { ...incomplete, officer: 'GL-999999' })).toMatchObject({
      status: 403,
      code: 'access.denied',
    });
  });
});

describe('a part of an address', () => {
  it('that has the wrong form is named', async () => {
    const page = await server.signedIn('GL-000003');
    expect((await page.get('/units/@@')).json()).toMatchObject({
      status: 400,
      fields: [{ path: 'unit', text: 'Sai định dạng.' }],
    });
  });
});

describe('a command', () => {
  it('answers with the position of what it wrote', async () => {
    const page = await server.signedIn('GL-000015');
    const before = await events();
    const answer = await page.command('/calendar/days', holiday);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({ position: before + 1, repeated: false });
    const { rows } = await server.pool.query<{ metadata: string }>(
      'select metadata from log.event order by position desc limit 1',
    );
    expect(JSON.parse(rows[0]?.metadata ?? '')).toMatchObject({ actor: 'person:GL-000015' });
  });

  it('sent again under its key answers the same and writes nothing', async () => {
    const page = await server.signedIn('GL-000015');
    const key = randomUUID();
    const body = { ...holiday, date: '2026-12-24' };
    const first = (await page.command('/calendar/days', body, key)).json();
    const before = await events();
    const again = await page.command('/calendar/days', body, key);
    expect(again.json()).toEqual({ ...first, repeated: true });
    expect(await events()).toBe(before);
  });

  it('sent at once several times is carried out once', async () => {
    const page = await server.signedIn('GL-000015');
    const key = randomUUID();
    const before = await events();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => page.command('/calendar/days', { ...holiday, date: '2026-12-25' }, key)),
    );
    expect(new Set(answers.map((answer) => answer.json().position))).toEqual(new Set([before + 1]));
    expect(await events()).toBe(before + 1);
  });

  it('is carried out also in a crowd on one stream', async () => {
    const page = await server.signedIn('GL-000015');
    const before = await events();
    const days = Array.from({ length: 48 }, (_, nr) => new Date(Date.UTC(2027, 1, 1 + nr)).toISOString().slice(0, 10));
    const answers = await Promise.all(days.map((date) => page.command('/calendar/days', { ...holiday, date })));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(days.map(() => 200));
    expect(await events()).toBe(before + days.length);
  });

  it('with another body under the same key is refused', async () => {
    const page = await server.signedIn('GL-000015');
    const key = randomUUID();
    await page.command('/calendar/days', { ...holiday, date: '2026-12-28' }, key);
    const other = await page.command('/calendar/days', { ...holiday, date: '2026-12-29' }, key);
    expect(other.json()).toMatchObject({
      status: 409,
      code: 'command.keyReused',
      detail: 'Mã thao tác này đã dùng cho một nội dung khác.',
    });
  });

  it('under a key that was used for something in another stream is refused, and nothing is written', async () => {
    const page = await server.signedIn('GL-000015');
    const key = randomUUID();
    await page.command('/calendar/days', { ...holiday, date: '2026-12-30' }, key);
    const before = await events();
    const other = await page.command('/people/GL-000010/grants', { role: 'auditor', from: '2026-01-01' }, key);
    expect(other.json()).toMatchObject({ status: 409, code: 'command.keyReused' });
    expect(await events()).toBe(before);
  });

  it('gives what it creates the same id when it is sent again', async () => {
    const page = await server.signedIn('GL-000003');
    const key = randomUUID();
    const body = {
      campaign: 'CVD',
      round: 1,
      unit: 'PC07-31',
      opensOn: '2026-11-01',
      dueOn: '2026-11-11',
      windowEndsOn: '2026-11-27',
      teamName: 'Đoàn 1',
      leadPost: 'PC07-14.head',
      chairUnit: 'PC07-14',
    };
    const [first, again] = [
      await page.command('/inspections', body, key),
      await page.command('/inspections', body, key),
    ];
    expect(again.json()).toEqual(first.json());
  });

  it('needs a key, well formed', async () => {
    const page = await server.signedIn('GL-000015');
    expect((await page.post('/calendar/days', holiday)).json().code).toBe('command.keyMissing');
    expect((await page.command('/calendar/days', holiday, 'short')).json().code).toBe('command.keyMalformed');
  });
});

describe('what was sent', () => {
  const refused = async (body: object) =>
    (await (await server.signedIn('GL-000015')).command('/calendar/days', body)).json();

  it('may hold no unknown field', async () => {
    expect(await refused({ ...holiday, extra: 1 })).toMatchObject({
      status: 400,
      fields: [{ path: 'extra', text: 'Không có trường này.' }],
    });
  });
  it.each(['2026-02-30', '0001-01-01', '1926-11-16', '9999-12-31'])('may not name %s as a date', async (date) => {
    const { fields } = await refused({ ...holiday, date });
    expect(fields).toEqual([{ path: 'date', text: expect.stringContaining('ngày có thật') }]);
  });
  it('is told field by field', async () => {
    const { fields } = await refused({ date: 7, kind: 'holiday', note: '', noteEn: 'x'.repeat(100_000) });
    expect(fields.map(({ path }: { path: string }) => path)).toEqual(['date', 'kind', 'note', 'noteEn']);
  });
  it('may hold no half characters', async () => {
    expect((await refused({ ...holiday, note: 'half \ud800' })).fields).toHaveLength(1);
  });
  it('may not be larger than the limit', async () => {
    const answer = await (
      await server.signedIn('GL-000015')
    ).command('/calendar/days', { ...holiday, note: 'x'.repeat(300_000) });
    expect(answer.json()).toMatchObject({ status: 413, code: 'request.tooLarge' });
  });
  it('must be JSON', async () => {
    const page = await server.signedIn('GL-000015');
    const key = { 'idempotency-key': randomUUID() };
    expect((await page.post('/calendar/days', '{"date":', key)).json()).toMatchObject({
      status: 400,
      code: 'request.notJson',
    });
    expect((await page.post('/calendar/days', 'a=b', { ...key, 'content-type': 'application/xml' })).json().code).toBe(
      'request.mediaType',
    );
  });
});

describe('a right', () => {
  it('is needed', async () => {
    expect((await server.page().command('/calendar/days', holiday)).json().code).toBe('session.none');
    expect((await (await server.signedIn('GL-000010')).command('/calendar/days', holiday)).json()).toMatchObject({
      status: 403,
      code: 'access.denied',
    });
  });
  it('reaches the own unit and those below, and not its sibling', async () => {
    const page = await server.signedIn('GL-000006');
    const body = { documentNo: '1/KH', issuedOn: '2026-01-06', basis: [], sixClarities: true };
    const own = await page.command('/unit-rounds/unitRound-CVD.1.PC07-31-KV02/plan', body);
    const sibling = await page.command('/unit-rounds/unitRound-CVD.1.PC07-14/plan', body);
    expect(own.json().code).toBe('unitRound.notEnrolled');
    expect(sibling.json()).toMatchObject({ status: 404, code: 'access.noSuchCase' });
  });
  it('does not tell a case out of reach from one that is not there', async () => {
    const page = await server.signedIn('GL-000006');
    const answers = await Promise.all(
      ['violation-V1', 'inspection-none'].map((caseId) =>
        page.command('/notices/opened', { caseId, matter: 'inspection', rung: 0 }),
      ),
    );
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  });
});
