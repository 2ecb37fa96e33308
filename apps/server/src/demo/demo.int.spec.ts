import { setClock } from '@vandong/clock';
import type { z } from 'zod';
import type { demoState } from '../contract/index.js';
import { InProcessServer } from '../testing/in-process-server.js';
import type { Page } from '../testing/page.js';

let server: InProcessServer;
let page: Page;
beforeAll(async () => {
  server = await InProcessServer.start({ demo: true });
  await server.person('GL-000002', 'standingDeputy', 'C07');
  await server.person('GL-000008', 'teamLeader', 'PC07-31-KV02');
  await server.person('GL-000400', 'officer', 'PC07-31-KV02');
  await setClock(server.pool, { domain: '2026-11-16T02:00:00.000Z', rate: 0 });
  page = await server.signedIn('GL-000002');
});
afterAll(() => server.stop());

/** The scripted people hold the clock at each of their acts; this waits until they are through with the day. */
async function settled(): Promise<z.infer<typeof demoState>> {
  for (;;) {
    const state = (await page.get('/demo')).json<z.infer<typeof demoState>>();
    if (!state.busy) return state;
  }
}

describe('the demo', () => {
  it('stands paused and offers the fixed roles', async () => {
    const { now, running, busy, ended, roles } = (await page.get('/demo')).json();
    expect({ now, running, busy, ended }).toEqual({
      now: '2026-11-16T02:00:00.000Z',
      running: false,
      busy: false,
      ended: false,
    });
    expect(roles).toHaveLength(15);
    expect(roles).toContainEqual({
      person: 'GL-000008',
      name: 'Người GL-000008',
      post: { vi: 'Chỉ huy đội', en: 'Team leader' },
    });
  });

  it('goes on to the next day at nine', async () => {
    expect((await page.post('/demo/next-day', {})).statusCode).toBe(200);
    expect((await settled()).now).toBe('2026-11-17T02:00:00.000Z');
  });

  it('runs a day in eight seconds, or in two, until it is paused', async () => {
    expect((await page.post('/demo/run', { speed: 4 })).json()).toMatchObject({ running: true, daySeconds: 2 });
    expect((await page.post('/demo/run', { speed: 1 })).json()).toMatchObject({ running: true, daySeconds: 8 });
    expect((await page.post('/demo/run', { speed: 3 })).statusCode).toBe(400);
    expect((await page.post('/demo/pause', {})).json()).toMatchObject({ running: false });
  });

  it('changes the role by a new session, of the fixed people only', async () => {
    const before = page.cookie;
    const taken = await page.post('/demo/role', { person: 'GL-000008' });
    expect(taken.json()).toMatchObject({ person: 'GL-000008', roles: ['teamLeader'], simulated: true });
    page.take(taken);
    expect(page.cookie).not.toBe(before);
    expect((await page.get('/session')).json().person).toBe('GL-000008');
    expect((await page.post('/demo/role', { person: 'GL-000400' })).statusCode).toBe(404);
  });
});
