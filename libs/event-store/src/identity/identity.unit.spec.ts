import fc from 'fast-check';
import { canonicalJson, createIdentity } from './index.js';

const identity = createIdentity('a secret of the tests');
const GOLDEN_ID = 'a16c7170-d9e9-5c65-ac11-4dd6ae972c6a';

describe('identity', () => {
  it('gives the same id for the same key and index, for ever', () => {
    expect(identity.eventId('inspection-1|notice|0', 0)).toBe(GOLDEN_ID);
    expect(identity.eventId('inspection-1|notice|0', 1)).not.toBe(GOLDEN_ID);
  });

  it('digests a command by its content, not by the order of its keys', () => {
    const digest = identity.digest({ type: 'Record', unit: 'KV01', at: { day: '2026-11-11', time: '16:00' } });
    expect(
      identity.digest({ at: { time: '16:00', day: '2026-11-11' }, unit: 'KV01', type: 'Record', note: undefined }),
    ).toBe(digest);
    expect(identity.digest({ type: 'Record', unit: 'KV02', at: { day: '2026-11-11', time: '16:00' } })).not.toBe(
      digest,
    );
    expect(createIdentity('another secret of tests').digest({ type: 'Record' })).not.toBe(
      identity.digest({ type: 'Record' }),
    );
  });

  it('writes canonical JSON that reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('refuses what JSON cannot hold, and a secret that is too short', () => {
    expect(() => canonicalJson({ n: Number.NaN })).toThrow(TypeError);
    expect(() => canonicalJson(() => 1)).toThrow(TypeError);
    expect(() => createIdentity('short')).toThrow(RangeError);
  });
});
