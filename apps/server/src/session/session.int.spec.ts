import { issueOneTimePassword } from '@vandong/access/vault';
import { InProcessServer, PASSWORD } from '../testing/in-process-server.js';

let server: InProcessServer;
beforeAll(async () => {
  server = await InProcessServer.start();
  await server.person('GL-000001', 'committeeHead', 'C07');
  await server.person('GL-000015', 'administrator');
});
afterAll(() => server.stop());

describe('signing in', () => {
  it('gives a host cookie that scripts cannot read, and says who one is', async () => {
    const answer = await server.page().signIn('GL-000001', PASSWORD);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-vandong=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(answer.json()).toMatchObject({ person: 'GL-000001', roles: ['committeeHead'], simulated: false });
    expect(answer.json().entries).toContain('reviews');
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('tells a wrong password, an unknown person and an account without password in one and the same way', async () => {
    const tries = [
      ['GL-000001', 'sai'],
      ['GL-999999', PASSWORD],
      ['nobody', 'sai'],
    ] as const;
    const answers = await Promise.all(tries.map(([person, password]) => server.page().signIn(person, password)));
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([401]));
    expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
    expect(answers[0]?.json()).toMatchObject({ code: 'session.refused', detail: 'Số hiệu hoặc mật khẩu không đúng.' });
    expect(answers.every(({ headers }) => headers['set-cookie'] === undefined)).toBe(true);
  });

  it('stops guessing after some wrong passwords, for that person from that address only', async () => {
    for (let attempt = 0; attempt < 8; attempt += 1) await server.page().signIn('GL-000077', 'sai');
    expect((await server.page().signIn('GL-000077', 'sai')).json().code).toBe('session.blocked');
    expect((await server.page().signIn('GL-000001', PASSWORD)).statusCode).toBe(200);
  });

  it('looks at few of many guesses that come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => server.page().signIn('GL-000078', 'sai')));
    expect(answers.filter(({ statusCode }) => statusCode === 401).length).toBeLessThanOrEqual(8);
    expect((await server.page().signIn('GL-000001', PASSWORD)).statusCode).toBe(200);
  });

  it('refuses a name that no text can be, at its field', async () => {
    const answer = await server.page().signIn('GL\u0000', PASSWORD);
    expect(answer.json()).toMatchObject({ status: 400, fields: [{ path: 'person' }] });
    const page = await server.signedIn('GL-000001');
    expect((await page.post('/search', { text: 'a\u0000' })).json()).toMatchObject({
      status: 400,
      fields: [{ path: 'text' }],
    });
  });

  it('is over after signing out', async () => {
    const page = await server.signedIn('GL-000001');
    const left = await server.app.inject({ method: 'DELETE', url: '/api/v1/session', headers: page.headers });
    expect(left.statusCode).toBe(204);
    expect((await page.get('/session')).json().code).toBe('session.none');
  });

  it('keeps only hashes of tokens', async () => {
    const page = await server.signedIn('GL-000001');
    const { rows } = await server.pool.query<{ row: string }>('select s::text as row from vault.session s');
    const token = page.cookie.split('=')[1] ?? '';
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ row }) => row.includes(token) || row.includes(Buffer.from(token).toString('hex')))).toBe(false);
  });
});

describe('a one-time password', () => {
  it('opens nothing but its own change, and ends with it', async () => {
    const password = await issueOneTimePassword(server.pool, 'GL-000015');
    const page = server.page();
    await page.signIn('GL-000015', password);
    expect((await page.command('/calendar/days', {})).json().code).toBe('session.passwordMustChange');
    const same = await page.post('/session/password', { current: password, next: password });
    expect(same.json().code).toBe('session.samePassword');
    const changed = await page.post('/session/password', { current: password, next: PASSWORD });
    expect(changed.statusCode).toBe(200);
    expect((await page.get('/session')).statusCode).toBe(401);
    page.take(changed);
    expect((await page.get('/session')).statusCode).toBe(200);
    expect((await server.page().signIn('GL-000015', password)).statusCode).toBe(401);
  });
});

describe('a request that another site made', () => {
  it('is refused without the token of the page', async () => {
    const page = await server.signedIn('GL-000001');
    page.csrf = '';
    expect((await page.command('/setup/launch', { campaign: 'CVD' })).json()).toMatchObject({
      status: 403,
      code: 'access.csrf',
    });
    page.csrf = 'x'.repeat(43);
    expect((await page.command('/setup/launch', { campaign: 'CVD' })).json().code).toBe('access.csrf');
  });

  it('is refused by where it comes from, signing in included', async () => {
    const body = { person: 'GL-000001', password: PASSWORD };
    for (const headers of [{ origin: 'https://elsewhere.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      expect(
        (await server.page().post('/session', body, headers as unknown as Record<string, string>)).json().code,
      ).toBe('access.otherOrigin');
    }
  });
});
