import { describe, expect, it } from '@jest/globals';
import { WrongExpectedRevision, type EventStore } from '@vandong/kernel';
import { freshStream, newEvent, newEvents, type StoreUnderTest } from './samples.js';
import { patiently, surely } from './trouble.js';

const WRITERS = 64;
/** Events behind which a reader starts; the whole million takes minutes and is asked for by `VANDONG_CATCH_UP=1000000`. */
const CATCH_UP = Number(process.env['VANDONG_CATCH_UP'] ?? 3_000);
const PER_APPEND = 200;
const FILLERS = 8;

export function loadExamples(made: () => StoreUnderTest): void {
  describe('under load', () => {
    it('64 writers to one stream all get their turn, and no two the same', async () => {
      const { store } = made();
      const stream = freshStream();
      const revisions = await Promise.all(Array.from({ length: WRITERS }, () => appendInTurn(store, stream)));
      expect(revisions.toSorted((a, b) => a - b)).toEqual(Array.from({ length: WRITERS }, (_, n) => n));
      expect((await store.readStream(stream)).map(({ revision }) => revision)).toEqual(
        Array.from({ length: WRITERS }, (_, n) => n),
      );
    });

    it('a reader that starts in the middle sees what 64 writers to many streams write, once and in order', async () => {
      const { store } = made();
      await store.append(freshStream(), 'no-stream', newEvents(5));
      const start = await store.head();
      const reading = follow(store, start, WRITERS * 6);
      await Promise.all(
        Array.from({ length: WRITERS }, async () => {
          const stream = freshStream();
          for (const expected of ['no-stream', 1, 3] as const) await store.append(stream, expected, newEvents(2));
        }),
      );
      const { positions, streams } = await reading;
      expect(positions).toBe(WRITERS * 6);
      expect(streams).toBe(WRITERS);
    });

    it(
      `a reader that is ${CATCH_UP} events behind catches up while writing goes on`,
      async () => {
        const { store } = made();
        const start = await patiently(() => store.head());
        const appends = Math.ceil(CATCH_UP / PER_APPEND);
        await fill(store, appends);
        const live = Math.max(10, Math.ceil(appends / 20));
        const reading = follow(store, start, (appends + live) * PER_APPEND);
        await fill(store, live);
        expect((await reading).positions).toBe((appends + live) * PER_APPEND);
      },
      60_000 + CATCH_UP,
    );
  });
}

/** Reads, appends behind what it read, and again while another was faster. Answers with its revision. */
async function appendInTurn(store: EventStore, stream: string): Promise<number> {
  const event = newEvent();
  for (;;) {
    const held = (await patiently(() => store.readStream(stream))).length;
    try {
      return (await surely(store, { stream, expected: held === 0 ? 'no-stream' : held - 1, events: [event] })).revision;
    } catch (error) {
      if (!(error instanceof WrongExpectedRevision)) throw error;
    }
  }
}

async function fill(store: EventStore, appends: number): Promise<void> {
  let left = appends;
  await Promise.all(
    Array.from({ length: FILLERS }, async () => {
      while (left > 0) {
        left -= 1;
        await surely(store, { stream: freshStream(), expected: 'no-stream', events: newEvents(PER_APPEND) });
      }
    }),
  );
}

/** Follows until so many events were seen; keeps no events. Throws for a position that does not grow or a revision out of turn. */
async function follow(
  store: EventStore,
  after: number,
  count: number,
): Promise<{ positions: number; streams: number }> {
  const ending = new AbortController();
  const revisions = new Map<string, number>();
  let [seen, last] = [0, after];
  for await (const { events } of store.subscribe({ after, signal: ending.signal })) {
    for (const { position, stream, revision } of events) {
      if (position <= last) throw new Error(`${position} comes after ${last}`);
      if (revision !== (revisions.get(stream) ?? -1) + 1) throw new Error(`${stream}@${revision} is out of turn`);
      revisions.set(stream, revision);
      last = position;
      seen += 1;
    }
    if (seen >= count) ending.abort();
  }
  return { positions: seen, streams: revisions.size };
}
