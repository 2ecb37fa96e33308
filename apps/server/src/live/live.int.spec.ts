import { setClock } from '@vandong/clock';
import { EVENT_STORE, type EventStore } from '@vandong/kernel';
import { randomUUID } from 'node:crypto';
import { EventStream } from '../testing/event-stream.js';
import { InProcessServer } from '../testing/in-process-server.js';
import type { Page } from '../testing/page.js';
import { LIVE_LIMITS } from './limits.js';

let server: InProcessServer;
let base: string;
let administrator: Page;
beforeAll(async () => {
  server = await InProcessServer.start();
  await server.app.listen(0, '127.0.0.1');
  base = await server.app.getUrl();
  await server.unit('PC07-31');
  await server.person('GL-000015', 'administrator');
  await server.person('GL-000001', 'committeeHead', 'C07');
  await server.person('GL-000013', 'committeeMember');
  administrator = await server.signedIn('GL-000015');
});
afterAll(() => server.stop());

const holiday = (date: string) => ({ date, kind: 'off', note: 'Nghỉ bù', noteEn: 'Day off in lieu' });

describe('the stream', () => {
  it('says how things stand, then tells each change with what it touches', async () => {
    const stream = await EventStream.open(base, administrator.headers);
    const standing = await stream.first(() => true);
    expect(standing).toMatchObject({ kind: 'health', remindersInterrupted: true, topics: [] });
    const { position } = (await administrator.command('/calendar/days', holiday('2026-11-20'))).json();
    const change = await stream.first((news) => news.kind === 'change' && news.position >= position);
    expect(change.topics).toContain('calendar');
    stream.close();
  });

  it('asks to close a window when a person has too many open', async () => {
    const person = await server.signedIn('GL-000013');
    const open = await Promise.all(Array.from({ length: 12 }, () => EventStream.open(base, person.headers)));
    expect((await person.get('/stream')).json()).toMatchObject({
      status: 429,
      detail: 'Đồng chí đang mở quá nhiều cửa sổ (12). Xin đóng bớt một cửa sổ.',
    });
    for (const stream of open) stream.close();
  });

  it('tells when the clock jumps', async () => {
    const stream = await EventStream.open(base, administrator.headers);
    await setClock(server.pool, { domain: '2026-11-17T02:00:00.000Z', rate: 0 });
    const news = await stream.first(({ kind }) => kind === 'clock');
    expect(news.now).toBe('2026-11-17T02:00:00.000Z');
    stream.close();
  });

  it('does not give away to a member that a violation moved', async () => {
    const [head, member] = await Promise.all(['GL-000001', 'GL-000013'].map((person) => server.signedIn(person)));
    const streams = await Promise.all([head, member].map((page) => EventStream.open(base, page?.headers ?? {})));
    const [told, withheld] = streams;
    await appendTo('violation-V01');
    await told?.first(({ topics }) => topics.includes('violation'));
    await administrator.command('/calendar/days', holiday('2026-11-23'));
    await withheld?.first(({ topics }) => topics.includes('calendar'));
    expect(withheld?.all.some(({ topics }) => topics.includes('violation'))).toBe(false);
    for (const stream of streams) stream.close();
  });

  it('is for those who are signed in', async () => {
    await expect(EventStream.open(base, {})).rejects.toThrow('401');
  });

  it('ends with the session', async () => {
    server.app.get<{ recheckMs: number }>(LIVE_LIMITS).recheckMs = 20;
    const page = await server.signedIn('GL-000013');
    const stream = await EventStream.open(base, page.headers);
    await stream.first(() => true);
    await server.app.inject({ method: 'DELETE', url: '/api/v1/session', headers: page.headers });
    await expect(stream.ended()).resolves.toBeUndefined();
  });
});

/** An event nobody reads but the stream: what it holds does not matter here. */
async function appendTo(stream: string): Promise<void> {
  const metadata = {
    occurredAt: '2026-11-16T02:00:00.000Z',
    actor: 'system:spec',
    correlationId: 's',
    commandId: 's',
    commandDigest: 's',
  } as const;
  const event = { id: randomUUID(), type: 'ViolationReported', schemaVersion: 1, payload: '{}', metadata };
  await server.app.get<EventStore>(EVENT_STORE).append(stream, 'no-stream', [event]);
}
