import { linesOf, type RowView } from './matrix-view.js';

const row = (key: string): RowView => ({ key, name: key, aside: '', cells: [], worstLateDays: 0, activity: '' });
const kinds = (...args: Parameters<typeof linesOf>) => linesOf(...args).map((l) => l.kind);

describe('lines of the matrix', () => {
  it('is one line for each locality', () =>
    expect(kinds([row('31'), row('14')], undefined)).toEqual(['locality', 'locality']));
  it('puts the units of the opened locality and the folded rest right below it', () =>
    expect(kinds([row('31'), row('14')], { key: '31', rows: [row('PC07-31')], rest: 11 })).toEqual([
      'locality',
      'unit',
      'rest',
      'locality',
    ]));
  it('holds the room while the units are on their way', () =>
    expect(kinds([row('31')], { key: '31', rows: undefined, rest: 0 })).toEqual(['locality', 'loading']));
  it('opens nothing that the filter took away', () =>
    expect(kinds([row('14')], { key: '31', rows: [row('PC07-31')], rest: 0 })).toEqual(['locality']));
});
