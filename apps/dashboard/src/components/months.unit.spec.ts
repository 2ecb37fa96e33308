import { monthMarks } from './months.js';

describe('month marks', () => {
  it('names each month that begins in the span', () =>
    expect(monthMarks('2026-07-01', '2026-10-15', 'vi').map((m) => m.label)).toEqual(['T7', 'T8', 'T9', 'T10']));
  it('goes over the end of the year', () =>
    expect(monthMarks('2026-11-10', '2027-02-01', 'en')).toEqual([
      { day: '2026-12-01', label: 'Dec' },
      { day: '2027-01-01', label: 'Jan' },
    ]));
});
