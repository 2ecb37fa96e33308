import { int, optional, text } from '../schema/fields.js';
import { SchemaMismatch } from '../schema/field.js';
import { decode, encode, event, UnknownEvent } from './catalogue.js';
import type { RecordedEvent } from './envelope.js';

const definitions = {
  LampLit: event(
    3,
    { colour: text(10), hours: int(0, 24), note: optional(text(20)) },
    {
      1: (data) => ({ ...data, colour: data['color'], color: undefined }),
      2: ({ color: _, ...data }) => ({ ...data, hours: 1 }),
    },
  ),
};
const at = '2026-11-11T09:00:00.000Z';
const stored = (change: Partial<RecordedEvent>): RecordedEvent => ({
  id: '00000000-0000-5000-8000-000000000001',
  stream: 'lamp-1',
  revision: 0,
  position: 1,
  recordedAt: at,
  type: 'LampLit',
  schemaVersion: 3,
  payload: '{"colour":"đỏ","hours":2}',
  metadata: {
    occurredAt: at,
    knownAt: at,
    actor: 'system:spec',
    correlationId: 'c',
    commandId: 'k',
    commandDigest: 'd',
  },
  ...change,
});

describe('event catalogue', () => {
  it('reads the newest version, with when it happened and was known', () => {
    expect(decode(definitions, stored({}))).toEqual({
      type: 'LampLit',
      occurredAt: at,
      knownAt: at,
      data: { colour: 'đỏ', hours: 2 },
    });
  });

  it('brings an old version up, one version at a time', () => {
    expect(decode(definitions, stored({ schemaVersion: 1, payload: '{"color":"vàng"}' })).data).toEqual({
      colour: 'vàng',
      hours: 1,
    });
  });

  it.each([
    ['an unknown type', { type: 'LampBroken' }, UnknownEvent],
    ['a type that every object has', { type: 'toString' }, UnknownEvent],
    ['a version of the future', { schemaVersion: 4 }, UnknownEvent],
    ['a version without a way up', { schemaVersion: 0 }, UnknownEvent],
    ['a payload with an unknown key', { payload: '{"colour":"đỏ","hours":2,"x":1}' }, SchemaMismatch],
    ['a payload that is not JSON', { payload: '{' }, SyntaxError],
  ])('refuses %s', (_, change, fault) => expect(() => decode(definitions, stored(change))).toThrow(fault));

  it('writes only what it would read again', () => {
    const made = { type: 'LampLit', occurredAt: at, data: { hours: 2, colour: 'đỏ' } };
    expect(encode(definitions, made)).toEqual({
      type: 'LampLit',
      schemaVersion: 3,
      payload: '{"colour":"đỏ","hours":2}',
    });
    for (const wrong of [
      { ...made, type: 'LampBroken' },
      { ...made, type: 'toString' },
      { ...made, data: { hours: 2 } },
      { ...made, occurredAt: '2026-11-11T09:00:00Z' },
      { ...made, knownAt: 'yesterday' },
    ]) {
      expect(() => encode(definitions, wrong)).toThrow(SchemaMismatch);
    }
  });
});
