import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InProcessServer } from '../testing/in-process-server.js';

let server: InProcessServer;
let dir: string;
beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'vandong-dashboard-'));
  mkdirSync(join(dir, 'assets'));
  writeFileSync(join(dir, 'index.html'), '<script nonce="__CSP_NONCE__" src="/assets/main-1a2b.js"></script>');
  writeFileSync(join(dir, 'assets', 'main-1a2b.js'), `export default '${'x'.repeat(5_000)}';`);
  writeFileSync(join(dir, 'sw.js'), '');
  server = await InProcessServer.start({ dashboardDir: dir });
});
afterAll(async () => {
  await server.stop();
  rmSync(dir, { recursive: true });
});

const get = (url: string, headers: Record<string, string> = {}) => server.app.inject({ method: 'GET', url, headers });
const nonceIn = (policy: unknown) => /script-src 'self' 'nonce-([^']+)'/.exec(String(policy))?.[1];

describe('the dashboard', () => {
  it('is the same page at every address, with a nonce of its own each time', async () => {
    const [first, second] = [await get('/'), await get('/units/PC07-31?asOf=2026-11-16')];
    const nonces = [first, second].map(({ headers }) => nonceIn(headers['content-security-policy']));
    expect(first.body).toContain(`nonce="${nonces[0]}"`);
    expect(second.body).toContain(`nonce="${nonces[1]}"`);
    expect(nonces[0]).not.toBe(nonces[1]);
    expect(first.headers['content-security-policy']).not.toContain('unsafe');
  });
  it('has files that may be kept for ever, compressed', async () => {
    const file = await get('/assets/main-1a2b.js', { 'accept-encoding': 'br' });
    expect(file.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-encoding': 'br',
    });
  });
  it('has a worker that is asked for anew each time, fetches from here and runs nothing else', async () => {
    expect((await get('/sw.js')).headers).toMatchObject({
      'cache-control': 'no-cache',
      'content-security-policy': "default-src 'none'; connect-src 'self'",
    });
  });
  it('is not what an unknown file or an unknown address of the API answers', async () => {
    for (const url of ['/assets/gone.js', '/api/v1/gone', '/api/gone'])
      expect((await get(url)).json()).toMatchObject({ status: 404, code: 'request.notFound' });
  });
  it('is that of the newest release, which comes while the server runs', async () => {
    writeFileSync(join(dir, 'index.html'), '<script nonce="__CSP_NONCE__" src="/assets/main-3c4d.js"></script>');
    writeFileSync(join(dir, 'assets', 'main-3c4d.js'), 'export default 2;');
    expect((await get('/')).body).toContain('main-3c4d');
    const file = await get('/assets/main-3c4d.js');
    expect([file.statusCode, file.body]).toEqual([200, 'export default 2;']);
    expect(file.headers['cache-control']).toContain('immutable');
  });
  it('gives nothing outside its folder', async () => {
    const answer = await get('/assets/..%2f..%2f..%2fetc/passwd');
    expect(answer.body).not.toContain('root:');
  });
});

describe('the health', () => {
  it('says that reminders are interrupted while Temporal is away, and is ready all the same', async () => {
    const answer = await get('/api/v1/readyz');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ status: 'degraded', log: 'ok', temporal: 'down', projector: { parked: 0 } });
  });
});

it('serves the OpenAPI document', async () => {
  const { openapi, paths } = (await get('/api/openapi.json')).json();
  expect(openapi).toBe('3.1.0');
  expect(paths['/api/v1/inspections/{id}/minutes'].post.parameters).toContainEqual(
    expect.objectContaining({ name: 'Idempotency-Key', required: true }),
  );
});
