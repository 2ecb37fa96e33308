import { CommandBus } from '@nestjs/cqrs';
import { DraftCampaign, PlanRound } from '@vandong/campaign/application';
import { defaultRounds, profilesOf } from '@vandong/campaign/domain';
import { ScheduleInspection } from '@vandong/inspection/application';
import { CreatePost } from '@vandong/organisation/application';
import { createHash, randomUUID } from 'node:crypto';
import { InProcessServer } from '../testing/in-process-server.js';
import type { Page } from '../testing/page.js';
import { LARGEST_BYTES } from './upload.js';

const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(60, 7)]);
const idOf = (bytes: Buffer, kind: string) => `${createHash('sha256').update(bytes).digest('hex')}.${kind}`;
const minutes = { conductedOn: '2026-01-06', result: 'good', minutesNo: '01/BB-ĐKT1', findingCount: 0 };

let server: InProcessServer;
let chair: Page;
let other: Page;
/** who may not see the case at all */
let stranger: Page;
beforeAll(async () => {
  server = await InProcessServer.start();
  for (const unit of ['C07', 'P03', 'PC07-31', 'PC07-14']) await server.unit(unit, unit === 'C07' ? undefined : 'C07');
  await server.app.get(CommandBus).execute(
    new CreatePost(
      {
        unit: 'P03',
        post: 'P03.deputy',
        title: 'Phó trưởng phòng',
        titleEn: 'Deputy head',
        rank: 'deputy',
        from: '2026-01-01',
      },
      context(),
      AT,
    ),
  );
  const period = { from: '2026-01-05', to: '2026-12-31' } as const;
  await server.app
    .get(CommandBus)
    .execute(
      new DraftCampaign({ campaign: 'CVD', name: 'Cuộc vận động', nameEn: 'Campaign', ...period }, context(), AT),
    );
  await server.app
    .get(CommandBus)
    .execute(
      new PlanRound(
        { campaign: 'CVD', round: 1, ...period, coverageTarget: 90, profiles: profilesOf(defaultRounds[1]) },
        context(),
        AT,
      ),
    );
  await server.person('GL-1', 'inspectionLead', 'P03');
  await server.person('GL-2', 'inspectionLead', 'PC07-14');
  await server.person('GL-3', 'officeHead', 'PC07-14');
  stranger = await server.signedIn('GL-3');
  [chair, other] = [await server.signedIn('GL-1'), await server.signedIn('GL-2')];
  await schedule('KT-1');
  await schedule('KT-2');
});
afterAll(() => server.stop());

const AT = '2026-01-05T02:00:00.000Z';
const context = () => ({ commandId: randomUUID(), actor: 'system:spec' as const, correlationId: 'spec' });
const schedule = (inspection: string) =>
  server.app.get(CommandBus).execute(
    new ScheduleInspection(
      {
        inspection,
        campaign: 'CVD',
        round: 1,
        unit: 'PC07-31',
        opensOn: '2026-01-05',
        dueOn: '2026-01-09',
        windowEndsOn: '2026-12-31',
        teamName: 'Đoàn số 1',
        leadPost: 'P03.deputy',
        chairUnit: 'P03',
      },
      context(),
      AT,
    ),
  );

/** A file as a browser's form sends it: its name and type are whatever the sender likes. */
async function send(page: Page, inspection: string, bytes: Buffer, type = 'image/jpeg') {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)], { type }), 'anh.jpg');
  const body = new Response(form);
  return server.app.inject({
    method: 'POST',
    url: `/api/v1/inspections/${inspection}/attachments`,
    payload: Buffer.from(await body.arrayBuffer()),
    headers: { ...page.headers, 'content-type': body.headers.get('content-type') ?? '' },
  });
}

describe('a file of a case', () => {
  it('is named by its bytes; sent twice it is one', async () => {
    const [first, second] = [await send(chair, 'KT-1', JPEG), await send(chair, 'KT-1', JPEG)];
    expect([first.json(), second.json()]).toEqual([{ id: idOf(JPEG, 'jpg') }, { id: idOf(JPEG, 'jpg') }]);
    const { rows } = await server.pool.query('select person from vault.attachment');
    expect(rows).toEqual([{ person: 'GL-1' }]);
  });

  it('is a photo or a PDF, whatever its sender calls it', async () => {
    const page = await send(chair, 'KT-1', Buffer.from('<script>alert(1)</script>'));
    expect(page.json()).toMatchObject({ status: 415, code: 'attachment.kind' });
    const pdf = Buffer.from('%PDF-1.7 and more');
    expect((await send(chair, 'KT-1', pdf, 'text/html')).json()).toEqual({ id: idOf(pdf, 'pdf') });
  });

  it('is at most 8 MB', async () => {
    const answer = await send(chair, 'KT-1', Buffer.concat([JPEG, Buffer.alloc(LARGEST_BYTES)]));
    expect(answer.json()).toMatchObject({ status: 413, code: 'attachment.tooLarge' });
    expect(answer.json().detail).toContain('8 MB');
  });

  it('is asked for again when it did not arrive whole', async () => {
    const part = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\nhalf';
    const url = '/api/v1/inspections/KT-1/attachments';
    const answers = [];
    for (const type of ['multipart/form-data; boundary=x', 'multipart/form-data'])
      answers.push(
        await server.app.inject({
          method: 'POST',
          url,
          payload: part,
          headers: { ...chair.headers, 'content-type': type },
        }),
      );
    for (const answer of answers)
      expect(answer.json()).toMatchObject({ status: 400, detail: 'Tệp chưa được gửi trọn vẹn; xin gửi lại.' });
  });

  it('is taken only from those who may record the case', async () => {
    expect((await send(other, 'KT-1', JPEG)).json()).toMatchObject({ status: 404, code: 'access.noSuchCase' });
    expect((await send(server.page(), 'KT-1', JPEG)).statusCode).toBe(401);
  });

  it('is named by a command of its own case alone; the refusal stands at its field', async () => {
    const photo = idOf(JPEG, 'jpg');
    const refused = await chair.command('/inspections/KT-2/minutes', { ...minutes, photo });
    expect(refused.json()).toMatchObject({ status: 422, code: 'attachment.missing', fields: [{ path: 'photo' }] });
    const accepted = await chair.command('/inspections/KT-1/minutes', { ...minutes, photo });
    expect(accepted.statusCode).toBe(200);
    const { rows } = await server.pool.query<{ payload: string }>(
      `select payload from log.event where type = 'InspectionRecorded'`,
    );
    expect(JSON.parse(rows[0]!.payload)).toEqual({ ...minutes, photo });
  });

  it('is handed out as a download to whoever sees the case, and to nobody else', async () => {
    const { position } = (
      await chair.command('/inspections/KT-1/minutes', { ...minutes, photo: idOf(JPEG, 'jpg') })
    ).json();
    const read = (page: Page) => page.get(`/inspections/KT-1/photo?after=${position}`);
    const file = await read(chair);
    expect(file.rawPayload.equals(JPEG)).toBe(true);
    expect(file.headers).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': 'attachment; filename="bien-ban.jpg"',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect((await read(stranger)).statusCode).toBe(404);
    expect((await chair.get('/inspections/KT-2/photo')).statusCode).toBe(404);
  });

  it('does not pile up without end', async () => {
    const answers = [];
    for (let n = 0; n < 21; n += 1) answers.push(await send(chair, 'KT-2', Buffer.concat([JPEG, Buffer.from([n])])));
    expect(answers.map(({ statusCode }) => statusCode).filter((status) => status === 200)).toHaveLength(20);
    expect(answers.at(-1)!.json()).toMatchObject({
      code: 'attachment.caseFull',
      detail: expect.stringContaining('20 tệp'),
    });
  });
});
