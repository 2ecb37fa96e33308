import { boardViewOf, excelHref, momentOf } from './views.js';

describe('views', () => {
  it('shows a past day as it was known then, unless asked for what is known now', () => {
    expect(momentOf({ ngay: '2026-10-30' })).toEqual({ asOf: '2026-10-30', known: '2026-10-30' });
    expect(momentOf({ ngay: '2026-10-30', biet: 'nay' })).toEqual({ asOf: '2026-10-30' });
    expect(momentOf({})).toEqual({});
  });
  it('takes over what a board can filter by and nothing else', () => {
    expect(boardViewOf({ dot: '2', loc: 'late', buoc: 'plan' })).toEqual({ round: 2, filter: 'late', step: 'plan' });
    expect(boardViewOf({ dot: 'x', loc: 'everything', buoc: 'lunch' })).toEqual({});
  });
  it('exports exactly what is shown', () =>
    expect(excelHref('board', boardViewOf({ dot: '2', ngay: '2026-10-30' }))).toBe(
      '/api/v1/board.xlsx?asOf=2026-10-30&known=2026-10-30&round=2',
    ));
});
