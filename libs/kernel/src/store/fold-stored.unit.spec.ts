import { describe, expect, it } from '@jest/globals';
import { event } from '../events/catalogue.js';
import type { RecordedEvent } from '../events/envelope.js';
import { int } from '../schema/fields.js';
import { foldStored } from './fold-stored.js';

const definitions = { Added: event(1, { n: int(0, 100) }) };
const stored = (n: number, revision: number): RecordedEvent => ({
  id: `${revision}`,
  type: 'Added',
  schemaVersion: 1,
  payload: JSON.stringify({ n }),
  metadata: {
    occurredAt: '2026-01-01T00:00:00.000Z',
    actor: 'system:x',
    correlationId: 'c',
    commandId: 'c',
    commandDigest: 'd',
  },
  stream: 's',
  revision,
  position: revision + 1,
  recordedAt: '2026-01-01T00:00:00.000Z',
});

describe('the state of a stream', () => {
  it('is folded on from where the same event objects were left, and from the beginning for others', () => {
    const seen: number[] = [];
    const sum = {
      initial: 0,
      evolve: (state: number, { data }: { data: { n: number } }) => {
        seen.push(data.n);
        return state + data.n;
      },
    };
    const fold = (events: readonly RecordedEvent[]) => foldStored(sum as never, definitions, events);
    const [a, b, c] = [stored(1, 0), stored(2, 1), stored(3, 2)];
    expect([fold([]), fold([a, b]), fold([a, b]), fold([a, b, c])]).toEqual([0, 3, 3, 6]);
    expect(seen).toEqual([1, 2, 3]);
    expect(fold([stored(1, 0), stored(2, 1)])).toBe(3);
    expect(seen).toEqual([1, 2, 3, 1, 2]);
  });

  it('is kept apart for every way to fold it', () => {
    const events = [stored(1, 0), stored(2, 1)];
    const count = { initial: 0, evolve: (state: number) => state + 1 };
    const last = { initial: 0, evolve: (_: number, { data }: { data: { n: number } }) => data.n };
    expect([count, last, count].map((rule) => foldStored(rule as never, definitions, events))).toEqual([2, 2, 2]);
    expect(foldStored(last as never, definitions, [events[0]!])).toBe(1);
  });
});
