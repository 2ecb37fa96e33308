import { EVENT_STORE, instantAt, type EventStore } from '@vandong/kernel';
import { readersOf } from '@vandong/access/vault';
import type { z } from 'zod';
import { casePage, fileReadsPage } from '../../contract/index.js';
import { readRoutes } from '../../openapi/routes/reads.js';
import { InProcessServer } from '../../testing/in-process-server.js';
import type { Page } from '../../testing/page.js';
import { CASE, concluded, reported } from '../../testing/read/conduct.js';
import { campaign } from '../../testing/read/campaign.js';
import { force } from '../../testing/read/force.js';
import { append, type Teller } from '../../testing/read/stage.js';

const REVIEW = `leaderReview-${CASE}.GL-000021`;
const params: Readonly<Record<string, string>> = { key: '31', step: 'inspection', unit: 'PC07-31', caseId: REVIEW };
let server: InProcessServer;
let store: EventStore;
let auditor: Page;
let administrator: Page;
let officeHead: Page;
beforeAll(async () => {
  server = await InProcessServer.start();
  store = server.app.get<EventStore>(EVENT_STORE);
  const teller: Teller = { store, tell: (stream, type, data, told) => append(store, stream, type, data, told) };
  await force(teller);
  await campaign(teller);
  await reported(teller);
  await concluded(teller);
  await append(
    store,
    'campaign-CVD-2026-01',
    'CommitteeEstablished',
    { campaign: 'CVD-2026-01', documentNo: '21/QĐ-C07-P02', issuedOn: '2026-01-12' },
    { at: instantAt('2026-01-12', '08:00') },
  );
  await reported(teller, 'HS-008');
  await server.person('GL-000012', 'caseOfficer', 'CAT-31');
  await server.person('GL-000014', 'auditor');
  await server.person('GL-000004', 'officeHead', 'PC07-14');
  await server.person('GL-000015', 'administrator');
  auditor = await server.signedIn('GL-000014');
  administrator = await server.signedIn('GL-000015');
  officeHead = await server.signedIn('GL-000004', 'en');
});
afterAll(() => server.stop());

const addressOf = (path: string, id: string) =>
  path.replace(/:(\w+)/g, (_, name: string) =>
    name === 'id' ? (id === 'getViolation' ? CASE : 'KT-31') : params[name]!,
  );

describe('every page over HTTP', () => {
  it.each(readRoutes.filter(({ method }) => method === 'get').map((route) => [route.id, route] as const))(
    '%s answers in its shape',
    async (id, route) => {
      const reader = id === 'getPeople' ? administrator : auditor;
      const answer = await reader.get(`${addressOf(route.path, id)}?after=${await store.head()}`);
      expect([id, answer.statusCode, answer.statusCode === 200 ? '' : answer.body]).toEqual([id, 200, '']);
      const page =
        route.answers.kind === 'json'
          ? (route.answers.schema as z.ZodType<{ readAt: { position: number; head: number } }>).parse(answer.json())
          : undefined;
      const magic = answer.rawPayload.subarray(0, 2).toString();
      expect(page ? page.readAt.position : magic).toBe(page ? page.readAt.head : 'PK');
    },
  );
  it('searches by a body, never by the address', async () => {
    const answer = await auditor.post('/search', { text: 'dang thi thuy' });
    expect(answer.json()).toMatchObject({ hits: [{ title: 'Thượng tá Đặng Thị Thủy' }] });
  });
  it('shows another day, and what was known then', async () => {
    const answer = await auditor.get('/board?asOf=2026-11-12&known=2026-11-12');
    expect(answer.json()).toMatchObject({ readAt: { asOf: '2026-11-12', known: '2026-11-12' } });
  });
  it('answers one and the same 404 for what is not there and what may not be seen', async () => {
    const answers = await Promise.all(
      [`/violations/${CASE}`, '/violations/NONE', '/units/PC07-31', '/units/NONE'].map((path) => officeHead.get(path)),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404, 404]);
    expect(answers.map((answer) => answer.json().detail)).toEqual(Array(4).fill(answers[0]?.json().detail));
  });
  it('says what each outcome would open before anyone concludes', async () => {
    const page = await (await server.signedIn('GL-000012')).get('/violations/HS-008');
    const { consequences, managed } = casePage.parse(page.json());
    expect(consequences.find(({ outcome }) => outcome === 'noViolation')).toMatchObject({ opens: 0 });
    const warned = consequences.find(({ outcome }) => outcome === 'warning');
    expect(warned?.leaders.map(({ leader }) => leader.name)).toContain('Đỗ Hữu Lâm');
    expect(warned?.notOpened).toContainEqual(expect.objectContaining({ reason: 'nhận chức sau ngày xảy ra' }));
    expect(managed.map(({ leader }) => leader?.name)).toContain('Hoàng Minh Mẫu');
  });
  it('writes down who read a file, and nobody who was refused', async () => {
    expect((await readersOf(server.pool, REVIEW)).map(({ person }) => person)).toEqual(['GL-000014']);
    expect((await readersOf(server.pool, `violation-${CASE}`)).map(({ person }) => person)).toEqual(['GL-000014']);
    const { total, reads } = fileReadsPage.parse((await auditor.get('/file-reads')).json());
    expect(reads).toContainEqual(
      expect.objectContaining({ person: 'GL-000014', kind: 'leaderReview', violation: CASE, leader: 'Đỗ Hữu Lâm' }),
    );
    expect(total).toBe(reads.length);
    const older = fileReadsPage.parse((await auditor.get(`/file-reads?before=${reads[0]!.id}`)).json());
    expect(older.reads).toEqual(reads.slice(1));
    expect((await officeHead.get('/file-reads')).json()).toMatchObject({ status: 403, code: 'access.denied' });
  });
  it('refuses what is no day, no step and no round', async () => {
    for (const path of ['/board?asOf=2026-02-30', '/board/why/PC07-31/party', '/board?round=0', '/board?colour=red'])
      expect([path, (await auditor.get(path)).statusCode]).toEqual([path, 400]);
  });
  it('answers as many at once as there are connections, and more', async () => {
    const many = Array.from({ length: 2 * server.pool.options.max });
    const answers = await Promise.all(many.flatMap(() => [administrator.get('/people'), auditor.get('/file-reads')]));
    expect([...new Set(answers.map(({ statusCode }) => statusCode))]).toEqual([200]);
  });
  it('counts what waits for a person where he signs in', async () => {
    expect((await auditor.get('/session')).json()).toMatchObject({ inboxCount: 0 });
  });
});
