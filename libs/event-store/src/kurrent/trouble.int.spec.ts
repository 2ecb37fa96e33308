import {
  decode,
  EventTooLarge,
  OutcomeUnknown,
  StoreUnavailable,
  UnknownEvent,
  WrongExpectedRevision,
} from '@vandong/kernel';
import { startPeer, type Mishap, type Peer, type ReadMishap } from '@vandong/testing/kurrent-peer';
import { randomUUID } from 'node:crypto';
import { collect, freshStream, newEvent, newEvents, patiently, readToEnd } from '../contract/index.js';
import type { EventLog } from '../event-log/index.js';
import { createKurrentEventStore } from './index.js';

let peer: Peer;
let store: EventLog;
const open = async (nodes: 1 | 3 = 1) => {
  peer = await startPeer(nodes);
  store = createKurrentEventStore({ url: peer.url, answerMs: 300, connectMs: 1_000, quietMs: 200 });
};
afterEach(async () => {
  await store.close();
  await peer.close();
});

describe('kurrent log in trouble', () => {
  it.each<Mishap>([
    { kind: 'silence', stored: false },
    { kind: 'silence', stored: true },
    { kind: 'drop', stored: false },
    { kind: 'drop', stored: true },
    { kind: 'restart', stored: true, ms: 100 },
    { kind: 'slow', ms: 150 },
    { kind: 'slow', ms: 600 },
  ])('answers an append that met %j, and has written it once', async (mishap) => {
    await open();
    const stream = freshStream();
    const events = newEvents(2);
    peer.strike(mishap);
    expect(await store.append(stream, 'no-stream', events)).toMatchObject({ revision: 1 });
    expect(peer.log.stream(stream).map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  });

  it.each([true, false])('follows the leader, whether it fell after writing (%s) or before', async (stored) => {
    await open(3);
    const stream = freshStream();
    const start = await store.append(stream, 'no-stream', newEvents(1));
    const following = collect(
      (signal) => store.subscribe({ after: start.position, signal }),
      (events) => events.length >= 3,
    );
    for (const expected of [0, 1, 2]) {
      peer.strike({ kind: 'leader', stored });
      await store.append(stream, expected, newEvents(1));
      expect(await store.readStream(stream, expected + 1)).toHaveLength(1);
    }
    expect((await following).map(({ revision }) => revision)).toEqual([1, 2, 3]);
  });

  it('says outcome unknown when no attempt is answered; the same append settles it', async () => {
    await open();
    const stream = freshStream();
    const events = newEvents(1);
    for (let attempt = 0; attempt < 3; attempt += 1) peer.strike({ kind: 'silence', stored: attempt === 1 });
    await expect(store.append(stream, 'no-stream', events)).rejects.toBeInstanceOf(OutcomeUnknown);
    expect(await store.append(stream, 'no-stream', events)).toMatchObject({ revision: 0 });
    expect(peer.log.stream(stream)).toHaveLength(1);
  });

  it('says unavailable when nothing was sent, unknown when something may have been, and works again by itself', async () => {
    await open();
    const [stream, events] = [freshStream(), newEvents(1)];
    const away = peer.restart(1_200);
    await expect(store.append(stream, 'no-stream', events)).rejects.toBeInstanceOf(StoreUnavailable);
    await expect(store.readStream(stream)).rejects.toBeInstanceOf(StoreUnavailable);
    await away;
    await patiently(() => store.append(stream, 'no-stream', events));
    const again = peer.restart(1_200);
    await expect(store.append(stream, 0, newEvents(1))).rejects.toBeInstanceOf(OutcomeUnknown);
    await again;
    expect(await patiently(() => store.readStream(stream))).toHaveLength(1);
  });

  it('is back within moments after an outage of several seconds', async () => {
    await open();
    await store.append(freshStream(), 'no-stream', newEvents(1));
    const away = peer.restart(5_000);
    let open_ = false;
    const back = away.then(() => {
      open_ = true;
      return performance.now();
    });
    while (!open_) await store.append(freshStream(), 'no-stream', newEvents(1)).catch(() => undefined);
    await patiently(() => store.append(freshStream(), 'no-stream', newEvents(1)));
    expect(performance.now() - (await back)).toBeLessThan(2_500);
  });

  it('tells a wrong revision with what is there', async () => {
    await open();
    const stream = freshStream();
    peer.strike({ kind: 'wrong' });
    const refused = store.append(stream, 'no-stream', newEvents(1));
    await expect(refused).rejects.toBeInstanceOf(WrongExpectedRevision);
    await expect(refused).rejects.toThrow(`${stream}: expected no-stream, is 0`);
  });

  it.each<ReadMishap>([{ kind: 'silence' }, { kind: 'drop' }, { kind: 'unavailable' }, { kind: 'slow', ms: 100 }])(
    'answers a read that met %j',
    async (mishap) => {
      await open();
      const stream = freshStream();
      await store.append(stream, 'no-stream', newEvents(2));
      await store.head();
      peer.strikeRead(mishap);
      expect(await store.readStream(stream)).toHaveLength(2);
    },
  );

  it.each<ReadMishap>([{ kind: 'silence' }, { kind: 'drop' }, { kind: 'unavailable' }, { kind: 'slow', ms: 700 }])(
    'brings a follower what happens though its subscription met %j',
    async (mishap) => {
      await open();
      const stream = freshStream();
      const start = await store.append(stream, 'no-stream', newEvents(1));
      const befallen = peer.strikeSubscription(mishap);
      const following = collect(
        (signal) => store.subscribe({ after: start.position, signal }),
        (events) => events.length >= 2,
      );
      await befallen;
      await store.append(stream, 0, newEvents(1));
      await store.append(stream, 1, newEvents(1));
      expect((await following).map(({ revision }) => revision)).toEqual([1, 2]);
    },
  );

  it('has never more appends under way than the client can hold without queueing', async () => {
    await open();
    for (let n = 0; n < 64; n += 1) peer.strike({ kind: 'slow', ms: 50 });
    await Promise.all(Array.from({ length: 64 }, () => store.append(freshStream(), 'no-stream', newEvents(1))));
    expect(peer.mostUnderWay).toBe(15);
  });

  it('refuses appends after it was closed', async () => {
    await open();
    await store.close();
    await expect(store.append('lamp-y', 'no-stream', newEvents(1))).rejects.toBeInstanceOf(StoreUnavailable);
  });
});

describe('kurrent log', () => {
  it('keeps the events of the server to itself', async () => {
    await open();
    await store.append(freshStream(), 'no-stream', newEvents(1));
    expect(peer.log.all.some(({ type }) => type.startsWith('$'))).toBe(true);
    expect((await readToEnd(store)).map(({ type }) => type)).toEqual(['LampLit']);
    await expect(store.append('$lamp', 'no-stream', newEvents(1))).rejects.toBeInstanceOf(RangeError);
  });

  it('gives an event of somebody else to be parked, not skipped', async () => {
    await open();
    const foreign = {
      id: randomUUID(),
      type: 'LampLit',
      contentType: 'application/json',
      data: Buffer.from('{"a":1}'),
    };
    peer.log.append('lamp-theirs', 'no-stream', [{ ...foreign, metadata: Buffer.from('{"theirs":true}') }]);
    const [event] = await readToEnd(store);
    expect(event).toMatchObject({ stream: 'lamp-theirs', payload: '{"a":1}', schemaVersion: 0 });
    expect(() => decode({ LampLit: { version: 1, fields: {}, upcasts: {} } }, event!)).toThrow(UnknownEvent);
  });

  it('refuses an append over 1 MiB as a whole, before it is sent', async () => {
    await open();
    const events = Array.from({ length: 3 }, () => newEvent({ payload: JSON.stringify('x'.repeat(400_000)) }));
    await expect(store.append(freshStream(), 'no-stream', events)).rejects.toBeInstanceOf(EventTooLarge);
    expect(peer.log.all).toEqual([]);
  });

  it('writes a bulk in the given order, and the same bulk again changes nothing', async () => {
    await open();
    const appends = ['a', 'b', 'b', 'a', 'a'].map((name, index, names) => {
      const before = names.slice(0, index).filter((each) => each === name).length;
      return {
        stream: `bulk-${name}`,
        expected: before === 0 ? ('no-stream' as const) : before - 1,
        events: newEvents(1),
      };
    });
    const done = await store.bulkAppend(appends);
    const events = await readToEnd(store);
    expect(events.map(({ id }) => id)).toEqual(appends.flatMap((append) => append.events.map(({ id }) => id)));
    expect(done.position).toBe(events.at(-1)?.position);
    expect(await store.bulkAppend(appends)).toEqual(done);
    expect(await readToEnd(store)).toEqual(events);
  });
});
