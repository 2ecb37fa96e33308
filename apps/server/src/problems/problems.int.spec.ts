import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
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
    expect(answer.json()).toEqual({
      type: 'urn:vandong:problem:session.none',
      title: 'Chưa đăng nhập',
      status: 401,
      code: 'session.none',
      detail: 'Xin đăng nhập để tiếp tục.',
    });
  });

  it('is also what an address without a route answers', async () => {
    expect((await server.page().get('/nothing')).json()).toMatchObject({ status: 404, code: 'request.notFound' });
  });

  it('is what an address answers that cannot be read', async () => {
    for (const url of ['/api/v1/units/%zz', '/%zz']) {
      const answer = await server.app.inject({ method: 'GET', url, headers: { 'accept-language': 'en' } });
      expect(answer.headers).toMatchObject({
        'content-type': 'application/problem+json; charset=utf-8',
        'content-language': 'en',
      });
      expect(answer.json()).toMatchObject({
        status: 400,
        code: 'request.badAddress',
        detail: 'This address cannot be read.',
      });
    }
  });

  it('is what a head answers that is larger than taken, and what is no request at all', async () => {
    await server.app.listen(0, '127.0.0.1');
    const { port } = server.app.getHttpServer().address() as AddressInfo;
    const told = (sent: string) => text(connect(port, '127.0.0.1').setEncoding('utf8').end(sent));
    const tooLong = await told(`GET /?${'a'.repeat(40_000)} HTTP/1.1\r\nHost: x\r\n\r\n`);
    expect(tooLong).toContain('HTTP/1.1 431 ');
    expect(tooLong).toContain('Địa chỉ hoặc phần đầu của yêu cầu quá dài.');
    const noRequest = await told('GET / HTTP/1.1\r\nAccept-Language: en\r\nno header\r\n\r\n');
    expect(noRequest).toContain('application/problem+json');
    expect(noRequest).toContain('The request cannot be read; please send it again.');
  });

  it('carries the headers that keep a browser safe', async () => {
    const { headers } = await server.page().get('/session');
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    });
  });
});
