import { describe, expect, it } from '@jest/globals';
import { WrongExpectedRevision, type ExpectedRevision, type NewEvent } from '@vandong/kernel';
import fc from 'fast-check';
import { collect, freshStream, newEvents, readToEnd, type StoreUnderTest } from './samples.js';

/** One step of one writer: what it appends to, how many events, and how it misbehaves. */
const step = fc.record({
  stream: fc.nat({ max: 3 }),
  count: fc.integer({ min: 1, max: 4 }),
  kind: fc.constantFrom('fresh', 'fresh', 'stale', 'ahead', 'again'),
});
const program = fc.record({
  writers: fc.array(fc.array(step, { maxLength: 8 }), { minLength: 1, maxLength: 8 }),
  batch: fc.integer({ min: 1, max: 7 }),
  readFrom: fc.double({ min: 0, max: 1, noNaN: true }),
});

interface Acknowledged {
  readonly stream: string;
  readonly expected: ExpectedRevision;
  readonly events: readonly NewEvent[];
  readonly position: number;
  readonly revision: number;
}

export function interleavings(made: () => StoreUnderTest): void {
  describe('any interleaving of writers, retries and a reader', () => {
    it('loses nothing, doubles nothing, and numbers without gaps', async () => {
      await fc.assert(
        fc.asyncProperty(program, (drawn) => check(made(), drawn)),
        { numRuns: 40 },
      );
    });
  });
}

type Program = typeof program extends fc.Arbitrary<infer T> ? T : never;

async function check(
  { store, contiguousPositions }: StoreUnderTest,
  { writers, batch, readFrom }: Program,
): Promise<void> {
  const streams = Array.from({ length: 4 }, () => freshStream());
  const start = await store.head();
  const ending = new AbortController();
  const following = collect(
    () => store.subscribe({ after: start, batch, signal: ending.signal }),
    () => false,
  );
  const acknowledged: Acknowledged[] = [];
  await Promise.all(writers.map((steps) => write(steps)));

  const all = await readToEnd(store, start, batch);
  const seen = await collectUpTo(all.length);
  ending.abort();
  const followed = await following;

  expect(seen.map((event) => event.id)).toEqual(all.map((event) => event.id));
  expect(all.map((event) => event.id).slice(0, followed.length)).toEqual(followed.map((event) => event.id));
  const ids = acknowledged.flatMap(({ events }) => events.map((event) => event.id));
  expect(all.map((event) => event.id).sort()).toEqual(ids.sort());
  const positions = all.map((event) => event.position);
  expect(positions).toEqual(contiguousPositions ? all.map((_, index) => start + 1 + index) : positions);
  for (const stream of streams) {
    const held = await store.readStream(stream);
    expect(held.map((event) => event.revision)).toEqual(held.map((_, index) => index));
    expect(held).toEqual(all.filter((event) => event.stream === stream));
  }
  const from = all[Math.floor(readFrom * (all.length - 1))]?.position ?? start;
  expect(await readToEnd(store, from, batch)).toEqual(all.filter((event) => event.position > from));
  // sent once more in the end, every append still answers as it did at first
  for (const { stream, expected, events, position, revision } of acknowledged) {
    expect(await store.append(stream, expected, events)).toEqual({ position, revision });
  }
  expect(await store.head()).toBe(all.at(-1)?.position ?? start);

  async function write(steps: Program['writers'][number]) {
    for (const { stream: index, count, kind } of steps) {
      const stream = streams[index]!;
      const held = (await store.readStream(stream)).length;
      const mine = acknowledged.filter((append) => append.stream === stream);
      const repeated = kind === 'again' ? mine[0] : undefined;
      if (repeated) {
        const { position, revision } = await store.append(stream, repeated.expected, repeated.events);
        expect({ position, revision }).toEqual({ position: repeated.position, revision: repeated.revision });
        continue;
      }
      const last = kind === 'stale' ? held - 2 : kind === 'ahead' ? held + 50 : held - 1;
      const expected = last < 0 ? 'no-stream' : last;
      const events = newEvents(count);
      try {
        acknowledged.push({ stream, expected, events, ...(await store.append(stream, expected, events)) });
        expect(kind).not.toBe('ahead');
      } catch (error) {
        expect(error).toBeInstanceOf(WrongExpectedRevision);
      }
    }
  }

  async function collectUpTo(count: number) {
    if (count === 0) return [];
    return collect(
      (signal) => store.subscribe({ after: start, batch, signal }),
      (events) => events.length >= count,
    );
  }
}
