import { describe, expect, it } from '@jest/globals';
import { WrongExpectedRevision, type EventStore, type NewEvent } from '@vandong/kernel';
import { collect, freshStream, newEvents, type StoreUnderTest } from './samples.js';
import { blows, patiently, surely } from './trouble.js';

const TRIALS = 12;

export function troubleExamples(made: () => StoreUnderTest): void {
  describe('in trouble', () => {
    it.each(blows)(
      'an append that was %s is written once, and its retry answers as the first would have',
      async (blow) => {
        const { store, trouble } = made();
        const stream = freshStream();
        await surely(store, { stream, expected: 'no-stream', events: newEvents(2) });
        const events = newEvents(3);
        trouble.strike(blow);
        const first = await surely(store, { stream, expected: 1, events });
        trouble.calm();
        expect(first.revision).toBe(4);
        const held = await patiently(() => store.readStream(stream, 2));
        expect(held.map(({ id, revision }) => [id, revision])).toEqual(events.map(({ id }, index) => [id, 2 + index]));
        expect(held.at(-1)!.position).toBe(first.position);
        expect(await surely(store, { stream, expected: 1, events })).toEqual(first);
      },
    );

    it.each(['unheard', 'restarted'] as const)(
      'an append that was %s keeps its place when others have written since',
      async (blow) => {
        const { store, another, trouble } = made();
        const stream = freshStream();
        const events = newEvents(1);
        trouble.strike(blow);
        const [first] = await Promise.all([
          surely(store, { stream, expected: 'no-stream', events }),
          next(another, stream, newEvents(1)),
        ]);
        trouble.calm();
        expect(first.revision).toBe(0);
        expect(await surely(store, { stream, expected: 'no-stream', events })).toEqual(first);
        expect((await patiently(() => another.readStream(stream))).map(({ revision }) => revision)).toEqual([0, 1]);
      },
    );

    it('of two appends to one place one wins, whichever was lost on its way', async () => {
      const { store, another, trouble } = made();
      for (let trial = 0; trial < TRIALS; trial += 1) {
        const stream = freshStream();
        trouble.strike('lost');
        const results = await Promise.allSettled(
          [store, another].map((writer) => surely(writer, { stream, expected: 'no-stream', events: newEvents(1) })),
        );
        trouble.calm();
        const refused = results.filter((result) => result.status === 'rejected');
        expect(refused).toEqual([expect.objectContaining({ reason: expect.any(WrongExpectedRevision) })]);
        expect(await patiently(() => store.readStream(stream))).toHaveLength(1);
      }
    });

    it('a follower sees each event once and in order, though the server starts anew under it', async () => {
      const { store, trouble } = made();
      const start = await patiently(() => store.head());
      const stream = freshStream();
      const count = 60;
      const following = collect(
        (signal) => store.subscribe({ after: start, batch: 7, signal }),
        (events) => events.length >= count,
      );
      for (let n = 0; n < count; n += 1) {
        await surely(store, { stream, expected: n === 0 ? 'no-stream' : n - 1, events: newEvents(1) });
        if (n % 20 === 10) await trouble.restart();
      }
      expect((await following).map(({ revision }) => revision)).toEqual(Array.from({ length: count }, (_, n) => n));
    });
  });
}

/** Appends behind what is there as soon as something is there. */
async function next(store: EventStore, stream: string, events: readonly NewEvent[]): Promise<void> {
  let held = 0;
  while (held === 0) held = (await patiently(() => store.readStream(stream))).length;
  await surely(store, { stream, expected: held - 1, events });
}
