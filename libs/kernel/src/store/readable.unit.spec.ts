import { describe, expect, it } from '@jest/globals';
import { event } from '../events/catalogue.js';
import type { RecordedEvent } from '../events/envelope.js';
import { int } from '../schema/fields.js';
import { decodeStored, readableStreams, UnreadableStream } from './readable.js';

const definitions = { Added: event(1, { n: int(0, 100) }) };
const stored = (stream: string, revision: number, changes: Partial<RecordedEvent> = {}): RecordedEvent => ({
  id: `${stream} ${revision}`,
  type: 'Added',
  schemaVersion: 1,
  payload: '{"n":1}',
  metadata: {
    occurredAt: '2026-01-01T00:00:00.000Z',
    actor: 'system:x',
    correlationId: 'c',
    commandId: 'c',
    commandDigest: 'd',
  },
  stream,
  revision,
  position: revision + 1,
  recordedAt: '2026-01-01T00:00:00.000Z',
  ...changes,
});

describe('a stream with an event that cannot be read', () => {
  it.each([
    ['an unknown type', { type: 'Doubled' }],
    ['a future version', { schemaVersion: 2 }],
    ['another shape', { payload: '{"n":"one"}' }],
    ['no JSON', { payload: '{' }],
  ])('waits from there on, the others go on, and what came before may be read again: %s', (_, poison) => {
    const readable = readableStreams(definitions);
    const log = [stored('a', 0), stored('a', 1, poison), stored('b', 0), stored('a', 2)];
    const passed = () => log.filter(readable).map(({ id }) => id);
    expect(passed()).toEqual(['a 0', 'b 0']);
    expect(passed()).toEqual(['a 0', 'b 0']);
    expect(readable.unread().map(({ stream }) => stream)).toEqual(['a']);
    expect(() => decodeStored(definitions, stored('a', 1, poison))).toThrow(UnreadableStream);
  });
});
