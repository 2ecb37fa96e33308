import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { collect, freshStream, newEvents, readToEnd, type StoreUnderTest } from './samples.js';

export function readExamples(made: () => StoreUnderTest): void {
  describe('read', () => {
    it('answers an absent stream with nothing, and a stream from the middle', async () => {
      const { store } = made();
      const stream = freshStream();
      expect(await store.readStream(stream)).toEqual([]);
      await store.append(stream, 'no-stream', newEvents(4));
      expect((await store.readStream(stream, 2)).map((event) => event.revision)).toEqual([2, 3]);
      expect(await store.readStream(stream, 4)).toEqual([]);
    });

    it('pages through all events in global order, each once', async () => {
      const { store } = made();
      const start = await store.head();
      for (let n = 0; n < 5; n += 1) await store.append(freshStream(), 'no-stream', newEvents(3));
      const events = await readToEnd(store, start, 4);
      expect(events).toHaveLength(15);
      expect(events.map((event) => event.position)).toEqual(
        events.map((event) => event.position).sort((a, b) => a - b),
      );
      expect(new Set(events.map((event) => event.id)).size).toBe(15);
      expect(events.at(-1)?.position).toBe(await store.head());
    });

    it('answers at the end of the log with an empty page up to the same place', async () => {
      const { store } = made();
      await store.append(freshStream(), 'no-stream', newEvents(1));
      const head = await store.head();
      expect(await store.readAll({ after: head, limit: 10 })).toEqual({ events: [], upTo: head });
    });

    it('reads only the wanted categories, and still says how far it has looked', async () => {
      const { store } = made();
      const category = `wanted${randomUUID().slice(0, 8)}`;
      const start = await store.head();
      const wanted = await store.append(freshStream(category), 'no-stream', newEvents(2));
      await store.append(freshStream(), 'no-stream', newEvents(3));
      const page = await store.readAll({ after: start, limit: 10, categories: [category] });
      expect(page.events.map((event) => event.revision)).toEqual([0, 1]);
      expect(page.upTo).toBe(await store.head());
      const full = await store.readAll({ after: start, limit: 2, categories: [category] });
      expect(full.upTo).toBe(wanted.position);
    });
  });

  describe('subscribe', () => {
    it('brings the past from the middle, then what happens', async () => {
      const { store } = made();
      await store.append(freshStream(), 'no-stream', newEvents(3));
      const start = await store.head();
      const stream = freshStream();
      await store.append(stream, 'no-stream', newEvents(3));
      const collecting = collect(
        (signal) => store.subscribe({ after: start, batch: 2, signal }),
        (events) => events.length >= 7,
      );
      for (const expected of [2, 3, 4, 5]) await store.append(stream, expected, newEvents(1));
      const events = await collecting;
      expect(events.map((event) => event.revision)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    });

    it('moves on over events of other categories', async () => {
      const { store } = made();
      const start = await store.head();
      const { position } = await store.append(freshStream(), 'no-stream', newEvents(3));
      const events = await collect(
        (signal) => store.subscribe({ after: start, categories: ['none'], signal }),
        (_, upTo) => upTo >= position,
      );
      expect(events).toEqual([]);
    });

    it('ends at once when it is aborted while nothing happens', async () => {
      const { store } = made();
      const ending = new AbortController();
      const pages = store.subscribe({ after: await store.head(), signal: ending.signal })[Symbol.asyncIterator]();
      const next = pages.next();
      ending.abort();
      expect(await next).toEqual({ done: true, value: undefined });
    });
  });
}
