import { peoplePage } from '../../contract/index.js';
import { InProcessServer, PASSWORD } from '../../testing/in-process-server.js';
import type { Page } from '../../testing/page.js';

let server: InProcessServer;
let administrator: Page;
beforeAll(async () => {
  server = await InProcessServer.start();
  await server.unit('PC07-31');
  await server.person('GL-000015', 'administrator');
  await server.person('GL-000003', 'assistant');
  administrator = await server.signedIn('GL-000015');
});
afterAll(() => server.stop());

const listed = async (person: string) => {
  const page = peoplePage.parse((await administrator.get('/people')).json());
  return page.people.find((each) => each.person === person);
};
const issued = async (person: string) =>
  (await administrator.post(`/people/${person}/password`, {})).json<{ password: string }>();

describe('an account', () => {
  it('is made, gets a role on a unit and a password that works once, until it is changed', async () => {
    const made = await administrator.command('/people', { person: 'GL-000050', displayName: 'Người Mới' });
    expect(made.json()).toMatchObject({ id: 'GL-000050' });
    expect(await listed('GL-000050')).toMatchObject({
      name: 'Người Mới',
      password: 'none',
      grants: [],
      mayChange: true,
    });
    await administrator.command('/people/GL-000050/grants', {
      role: 'officeHead',
      unit: 'PC07-31',
      from: '2026-01-01',
    });
    const { password } = await issued('GL-000050');
    expect(await listed('GL-000050')).toMatchObject({
      password: 'oneTime',
      grants: [{ role: 'officeHead', unit: { id: 'PC07-31' } }],
    });
    const page = server.page();
    expect((await page.signIn('GL-000050', password)).statusCode).toBe(200);
    expect((await page.get('/units')).json()).toMatchObject({ code: 'session.passwordMustChange' });
  });
  it('loses its role on the day it is taken away', async () => {
    await server.person('GL-000051', 'officeHead', 'PC07-31');
    const page = await server.signedIn('GL-000051');
    expect((await page.get('/inspections')).statusCode).not.toBe(403);
    await administrator.command('/people/GL-000051/revocations', {
      role: 'officeHead',
      unit: 'PC07-31',
      on: '2026-01-02',
    });
    expect((await page.get('/inspections')).statusCode).toBe(403);
  });
  it('with a new password loses the old one and every session', async () => {
    await server.person('GL-000052', 'auditor');
    const page = await server.signedIn('GL-000052');
    await issued('GL-000052');
    expect((await page.get('/session')).statusCode).toBe(401);
    expect((await server.page().signIn('GL-000052', PASSWORD)).statusCode).toBe(401);
  });
  it('is changed by somebody else, with a unit that is there and a role that exists', async () => {
    const refused = async (path: string, body: object) => (await administrator.command(path, body)).json();
    const grant = { role: 'auditor', from: '2026-01-01' };
    expect(await refused('/people/GL-000015/grants', grant)).toMatchObject({ status: 422, code: 'access.ownRights' });
    expect((await administrator.post('/people/GL-000015/password', {})).json()).toMatchObject({
      code: 'access.ownPassword',
    });
    expect((await administrator.post('/people/GL-999999/password', {})).json()).toMatchObject({ status: 404 });
    expect(await refused('/people/GL-999999/grants', grant)).toMatchObject({
      status: 404,
      code: 'access.noSuchPerson',
    });
    expect(await refused('/people/GL-000003/grants', { ...grant, role: 'king' })).toMatchObject({
      fields: [{ path: 'role' }],
    });
    const nowhere = { role: 'officeHead', unit: 'PC07-99', from: '2026-01-01' };
    expect(await refused('/people/GL-000003/grants', nowhere)).toMatchObject({
      status: 422,
      code: 'access.unitNotOpen',
    });
  });
});

describe('who is no administrator', () => {
  it('sees no accounts and gives no rights, not even through a workbook', async () => {
    const assistant = await server.signedIn('GL-000003');
    const answers = [
      await assistant.get('/people'),
      await assistant.post('/people/GL-000015/password', {}),
      await assistant.command('/people/GL-000015/grants', { role: 'auditor', from: '2026-01-01' }),
      await assistant.post('/setup/import', {}),
    ];
    expect(answers.map((answer) => answer.json().code)).toEqual(Array(4).fill('access.denied'));
  });
});
