import { describe, expect, it } from '@jest/globals';
import { EventIdReused, EventTooLarge, WrongExpectedRevision } from '@vandong/kernel';
import { freshStream, newEvent, newEvents, type StoreUnderTest } from './samples.js';

export function appendExamples(made: () => StoreUnderTest): void {
  const append: StoreUnderTest['store']['append'] = (...args) => made().store.append(...args);
  const read = (stream: string, from?: number) => made().store.readStream(stream, from);

  describe('append', () => {
    it('numbers a stream from 0 and answers with the last event', async () => {
      const stream = freshStream();
      const first = await append(stream, 'no-stream', newEvents(2));
      expect(first.revision).toBe(1);
      const second = await append(stream, 1, newEvents(1));
      expect(second.revision).toBe(2);
      expect(second.position).toBeGreaterThan(first.position);
      expect((await read(stream)).map((event) => event.revision)).toEqual([0, 1, 2]);
    });

    it('keeps payload and metadata as they were given', async () => {
      const stream = freshStream();
      const event = newEvent({ payload: '{"b":1, "a":"\\u0000 \\ud800", "n":1.0}', schemaVersion: 3 });
      const { position } = await append(stream, 'no-stream', [event]);
      const [stored] = await read(stream);
      expect(stored).toEqual({
        ...event,
        stream,
        revision: 0,
        position,
        recordedAt: expect.stringMatching(/^\d{4}-.*\.\d{3}Z$/),
      });
    });

    it.each([
      ['a stream that exists', 'no-stream', 1],
      ['a revision that is past', 0, 1],
      ['a revision that is not there yet', 7, 1],
    ] as const)('refuses %s', async (_, expected, actual) => {
      const stream = freshStream();
      await append(stream, 'no-stream', newEvents(2));
      const refused = append(stream, expected, newEvents(1));
      await expect(refused).rejects.toBeInstanceOf(WrongExpectedRevision);
      await expect(refused).rejects.toMatchObject({ stream, expected, actual });
      expect(await read(stream)).toHaveLength(2);
    });

    it('refuses a revision of a stream that does not exist', async () => {
      const stream = freshStream();
      await expect(append(stream, 0, newEvents(1))).rejects.toMatchObject({ actual: 'no-stream' });
      expect(await read(stream)).toEqual([]);
    });

    it('answers the same append with its first result, also when the stream has gone on', async () => {
      const stream = freshStream();
      const opening = newEvents(2);
      const later = newEvents(1);
      const first = await append(stream, 'no-stream', opening);
      expect(await append(stream, 'no-stream', opening)).toEqual(first);
      const second = await append(stream, 1, later);
      expect(await append(stream, 'no-stream', opening)).toEqual(first);
      expect(await append(stream, 1, later)).toEqual(second);
      expect(await read(stream)).toHaveLength(3);
    });

    it('takes neither other ids, nor another order, nor more of them for the same append', async () => {
      const stream = freshStream();
      const [a, b] = [newEvent(), newEvent()];
      await append(stream, 'no-stream', [a, b]);
      for (const other of [
        [b, a],
        [a, newEvent()],
        [a, b, newEvent()],
      ]) {
        await expect(append(stream, 'no-stream', other)).rejects.toBeInstanceOf(WrongExpectedRevision);
      }
      expect(await read(stream)).toHaveLength(2);
    });

    it('finds an id that is stored elsewhere, where the store looks for it', async () => {
      const { store, findsReusedIds } = made();
      const [event, elsewhere] = [newEvent(), freshStream()];
      await append(freshStream(), 'no-stream', [event]);
      const reused = store.append(elsewhere, 'no-stream', [event]);
      if (findsReusedIds) await expect(reused).rejects.toBeInstanceOf(EventIdReused);
      else await expect(reused).resolves.toMatchObject({ revision: 0 });
    });

    it('keeps an event of nearly 1 MiB', async () => {
      const stream = freshStream();
      const large = newEvent({ payload: JSON.stringify({ text: 'x'.repeat(1_040_000) }) });
      await append(stream, 'no-stream', [large]);
      expect((await read(stream))[0]!.payload).toBe(large.payload);
    });

    it('refuses an event over 1 MiB and names its size', async () => {
      const stream = freshStream();
      const large = newEvent({ payload: JSON.stringify({ text: 'đ'.repeat(600_000) }) });
      await expect(append(stream, 'no-stream', [large])).rejects.toBeInstanceOf(EventTooLarge);
      await expect(append(stream, 'no-stream', [large])).rejects.toThrow(/12\d{5} bytes/);
      expect(await read(stream)).toEqual([]);
    });

    it('refuses an append without events, with one id twice, or under no name', async () => {
      const event = newEvent();
      await expect(append(freshStream(), 'no-stream', [])).rejects.toBeInstanceOf(RangeError);
      await expect(append(freshStream(), 'no-stream', [event, event])).rejects.toBeInstanceOf(RangeError);
      await expect(append('', 'no-stream', [event])).rejects.toBeInstanceOf(RangeError);
    });

    it('lets one of 64 writers to one stream win, whoever it is', async () => {
      const stream = freshStream();
      const results = await Promise.allSettled(
        Array.from({ length: 64 }, () => append(stream, 'no-stream', newEvents(1))),
      );
      expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
      const faults = results.flatMap((result) => (result.status === 'rejected' ? [result.reason as unknown] : []));
      expect(faults.every((fault) => fault instanceof WrongExpectedRevision)).toBe(true);
      expect(await read(stream)).toHaveLength(1);
    });

    it('lets 64 writers to 64 streams all win', async () => {
      const streams = Array.from({ length: 64 }, () => freshStream());
      const appended = await Promise.all(streams.map((stream) => append(stream, 'no-stream', newEvents(3))));
      expect(new Set(appended.map(({ position }) => position)).size).toBe(64);
      expect(appended.every(({ revision }) => revision === 2)).toBe(true);
    });

    it('answers the same append sent many times at once with one result', async () => {
      const stream = freshStream();
      const events = newEvents(2);
      const answers = await Promise.all(Array.from({ length: 16 }, () => append(stream, 'no-stream', events)));
      expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
      expect(await read(stream)).toHaveLength(2);
    });
  });
}
