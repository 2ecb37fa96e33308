import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '@vandong/kernel';
import { appendsOf, MOST_EVENTS } from './appends.js';
import { toldBy } from './told.js';

const at = '2026-03-02T02:00:00.000Z';
const event = (stream: string, revision: number, commandId: string, text = '{}'): RecordedEvent => ({
  id: `${stream}.${revision}`,
  type: 'Happened',
  schemaVersion: 1,
  payload: text,
  metadata: { occurredAt: at, actor: 'system:x', correlationId: 'c', commandId, commandDigest: 'd' },
  stream,
  revision,
  position: revision + 1,
  recordedAt: at,
});
const lengths = (events: readonly RecordedEvent[]) =>
  appendsOf(events, { told: () => true, after: 0 }).map(({ expected, events: written }) => [expected, written.length]);
const many = (count: number, commandOf: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => event('organisation', index, commandOf(index)));

describe('the appends of an import', () => {
  it('of more than ten thousand events in one stream are many, each where the last ended', () => {
    const appends = lengths(many(12_345, (index) => `row ${index}`));
    expect(appends.map(([, length]) => length)).toEqual([...Array<number>(6).fill(MOST_EVENTS), 345]);
    expect(appends.map(([expected]) => expected)).toEqual(['no-stream', 1_999, 3_999, 5_999, 7_999, 9_999, 11_999]);
  });

  it('keep together what one command wrote', () => {
    const groups = many(6_000, (index) => `command ${Math.floor(index / 1_500)}`);
    expect(lengths(groups)).toEqual([
      ['no-stream', 1_500],
      [1_499, 1_500],
      [2_999, 1_500],
      [4_499, 1_500],
    ]);
  });

  it('are cut by the length of their texts too', () => {
    const long = Array.from({ length: 5 }, (_, index) => event('a', index, `${index}`, 'x'.repeat(1_000_000)));
    expect(lengths(long)).toEqual([
      ['no-stream', 4],
      [3, 1],
    ]);
  });
});

describe('what a file tells', () => {
  const opens = (id: string) => ({ look: [], lookAll: [], opened: [{ id, wakes: [] }], closed: [], moved: [] });
  const route = ({ metadata: { commandId } }: RecordedEvent) => opens(commandId === 'row' ? 'opened' : 'elsewhere');

  it('is what its rows wrote and what the cases they concern decided, not what others decided meanwhile', () => {
    const log = [
      event('running', 0, 'a person'),
      event('campaign', 0, 'row'),
      event('opened', 0, 'a look'),
      event('running', 1, 'a look'),
      event('written', 0, 'row'),
      event('written', 1, 'a look'),
    ];
    const told = toldBy([{ commandId: 'row' }], route, log);
    expect(log.filter(told).map(({ id }) => id)).toEqual(['campaign.0', 'opened.0', 'written.0', 'written.1']);
    const written = appendsOf(log.slice(2, 4), { told, after: 0 }).map(({ events }) => events[0]?.metadata.knownAt);
    expect(written).toEqual([at, undefined]);
  });
});
