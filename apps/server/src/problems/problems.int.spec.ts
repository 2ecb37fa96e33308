import { InProcessServer } from '../testing/in-process-server.js';

let server: InProcessServer;
beforeAll(async () => {
  server = await InProcessServer.start();
});
afterAll(() => server.stop());

describe('a problem', () => {
  it('is told in Vietnamese unless English is asked for', async () => {
    const told = async (language: string) => (await server.page(language).get('/session')).json().detail;
    expect(await told('vi')).toBe('Xin đăng nhập để tiếp tục.');
    expect(await told('en-GB,en;q=0.9,vi;q=0.1')).toBe('Please sign in to go on.');
    expect(await told('fr')).toBe('Xin đăng nhập để tiếp tục.');
  });

  it('is problem+json with the code, without a stack, and not to be stored', async () => {
    const answer = await server.page().get('/session');
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(answer.headers['content-language']).toBe('vi');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.json()).toEqual({ type: 'urn:vandong:problem:session.none', title: 'Chưa đăng nhập', status: 401, code: 'session.none', detail: 'Xin đăng nhập để tiếp tục.' });
  });

  it('is also what an address without a route answers', async () => {
    expect((await server.page().get('/nothing')).json()).toMatchObject({ status: 404, code: 'request.notFound' });
  });

  it('carries the headers that keep a browser safe', async () => {
    const { headers } = await server.page().get('/session');
    expect(headers).toMatchObject({ 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' });
  });
});
