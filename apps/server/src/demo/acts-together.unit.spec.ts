import type { ActAhead } from '@vandong/demo';
import { actsTogether } from './acts-together.js';

const act = (hour: string, unit?: string): ActAhead => ({
  at: `2026-11-17T${hour}:00:00.000Z`,
  person: 'GL-000006',
  ...(unit && { unit }),
  command: {},
});
const together = (acts: readonly ActAhead[], until: string, from = 0) =>
  actsTogether(acts, from, `2026-11-17T${until}:00:00.000Z`).map(({ at, unit }) => `${at.slice(11, 13)} ${unit}`);

describe('acts of the demo that are done at once', () => {
  it('are about different units, and none is later than the next thing due', () => {
    const acts = [act('01', 'A'), act('02', 'B'), act('03', 'C'), act('04', 'D')];
    expect(together(acts, '03')).toEqual(['01 A', '02 B', '03 C']);
    expect(together(acts, '03', 2)).toEqual(['03 C']);
  });

  it('leave a second act of one unit for later', () => {
    expect(together([act('01', 'A'), act('02', 'B'), act('03', 'A'), act('04', 'C')], '09')).toEqual(['01 A', '02 B']);
  });

  it('leave what is about several units alone, before and after', () => {
    const acts = [act('01', 'A'), act('02'), act('03', 'B')];
    expect([together(acts, '09'), together(acts, '09', 1)]).toEqual([['01 A'], ['02 undefined']]);
  });

  it('always hold the first, so that time waits for it', () => {
    expect(together([act('05', 'A'), act('06', 'B')], '03')).toEqual(['05 A']);
  });
});
