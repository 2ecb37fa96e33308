import { describe, expect, it } from '@jest/globals';
import { makeDemo } from '../make-demo.js';
import type { Random } from '../random.js';
import { families, givens, invented, middles } from './names.js';
import { digestOf, reservedDigests } from './reserved-names.js';

const drawing = (...picks: string[]): Random => ({ pick: () => picks.shift() }) as unknown as Random;
const combinations = families.flatMap((family) =>
  middles.flatMap((middle) => givens.map((given) => [family, middle, given] as const)),
);

describe('invented names', () => {
  const reserved = combinations.filter((parts) => reservedDigests.has(digestOf(parts.join(' '))));

  it('could be the name of somebody in office, were those not left out', () => {
    expect(new Set(reserved.map((parts) => digestOf(parts.join(' '))))).toEqual(new Set(reservedDigests));
  });
  it('are never one of those, whatever is drawn', () => {
    const made = combinations.map((parts) => digestOf(invented(drawing(...parts)).fullName));
    expect(made.filter((digest) => reservedDigests.has(digest))).toEqual([]);
  });
  it('have among them the one whom a search without marks must find, a deputy of a team', () => {
    const found = makeDemo().rows.officers?.filter(({ fullName }) => fullName === 'Đặng Thị Thủy') ?? [];
    expect(found.map(({ unit }) => unit)).toEqual(['PC07-31-KV04']);
  });
  it('are never one of those among the people of the demo', () => {
    const digests = makeDemo().rows.officers?.map(({ fullName }) => digestOf(fullName)) ?? [];
    expect(digests.length).toBeGreaterThan(1000);
    expect(digests.filter((digest) => reservedDigests.has(digest))).toEqual([]);
  });
});
