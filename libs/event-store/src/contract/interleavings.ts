import { describe, expect, it } from '@jest/globals';
import { WrongExpectedRevision, type Appended } from '@vandong/kernel';
import fc from 'fast-check';
import type { Append } from '../admission/index.js';
import { collect, freshStream, newEvents, readToEnd, type StoreUnderTest } from './samples.js';
import { contractSeed, printSeed } from './seed.js';
import { blows, patiently, surely } from './trouble.js';

/** One step of one writer: what it appends to, how many events, and what goes wrong. */
const step = fc.record({
  stream: fc.nat({ max: 3 }),
  count: fc.integer({ min: 1, max: 4 }),
  kind: fc.constantFrom('fresh', 'fresh', 'fresh', 'stale', 'ahead', 'again', 'restart', ...blows),
});
const program = fc.record({
  writers: fc.array(fc.array(step, { maxLength: 8 }), { minLength: 1, maxLength: 8 }),
  batch: fc.integer({ min: 1, max: 7 }),
  readFrom: fc.double({ min: 0, max: 1, noNaN: true }),
});
type Program = typeof program extends fc.Arbitrary<infer T> ? T : never;
type Step = Program['writers'][number][number];

const RUNS = 25;
/** a store that is restarted again and again on a machine with other work */
const LONGEST_MS = 180_000;

/** Writers at once, in an order that the scheduler draws; a reader beside them. */
export function interleavings(made: () => StoreUnderTest): void {
  describe('any interleaving of writers, retries, blows and a reader', () => {
    it(
      'loses nothing, doubles nothing, and numbers without gaps',
      async () => {
        printSeed();
        await fc.assert(
          fc.asyncProperty(fc.scheduler(), program, (scheduler, drawn) => check(made(), drawn, scheduler)),
          { numRuns: RUNS, seed: contractSeed },
        );
      },
      LONGEST_MS,
    );
  });
}

async function check(
  { store, trouble, contiguousPositions }: StoreUnderTest,
  { writers, batch, readFrom }: Program,
  scheduler: fc.Scheduler,
): Promise<void> {
  const streams = Array.from({ length: 4 }, () => freshStream());
  const start = await patiently(() => store.head());
  const ending = new AbortController();
  const following = collect(
    () => store.subscribe({ after: start, batch, signal: ending.signal }),
    () => false,
  );
  const acknowledged: (Append & Appended)[] = [];
  await scheduler.waitFor(Promise.all(writers.map((steps) => write(steps))));
  trouble.calm();

  const all = await patiently(() => readToEnd(store, start, batch));
  const ids = all.map(({ id }) => id);
  const seen = await collectUpTo(all.length);
  ending.abort();
  const followed = await following;

  expect(seen.map(({ id }) => id)).toEqual(ids);
  expect(ids.slice(0, followed.length)).toEqual(followed.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(acknowledged.flatMap(({ events }) => events.map(({ id }) => id)).toSorted());
  if (contiguousPositions)
    expect(all.map(({ position }) => position)).toEqual(all.map((_, index) => start + 1 + index));
  for (const stream of streams) {
    const held = await patiently(() => store.readStream(stream));
    expect(held.map(({ revision }) => revision)).toEqual(held.map((_, index) => index));
    expect(held).toEqual(all.filter((event) => event.stream === stream));
  }
  const from = all[Math.floor(readFrom * (all.length - 1))];
  if (from)
    expect(await patiently(() => readToEnd(store, from.position, batch))).toEqual(
      all.filter(({ position }) => position > from.position),
    );
  // sent once more in the end, every append still answers as it did at first
  for (const { position, revision, ...append } of acknowledged)
    expect(await surely(store, append)).toEqual({ position, revision });
  expect(await patiently(() => store.head())).toBe(all.at(-1)?.position ?? start);

  async function write(steps: readonly Step[]) {
    for (const { stream: index, count, kind } of steps) {
      await scheduler.schedule(Promise.resolve(), kind);
      const stream = streams[index]!;
      if (kind === 'restart') await trouble.restart();
      const held = (await patiently(() => store.readStream(stream))).length;
      const earlier = acknowledged.find((append) => append.stream === stream);
      if (kind === 'again' && earlier) {
        const { position, revision, ...append } = earlier;
        expect(await surely(store, append)).toEqual({ position, revision });
        continue;
      }
      const last = kind === 'stale' ? held - 2 : kind === 'ahead' ? held + 50 : held - 1;
      const append = { stream, expected: last < 0 ? ('no-stream' as const) : last, events: newEvents(count) };
      const blow = blows.find((each) => each === kind);
      if (blow) trouble.strike(blow);
      try {
        acknowledged.push({ ...append, ...(await surely(store, append)) });
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
