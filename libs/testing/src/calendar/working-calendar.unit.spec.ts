import { calendar2026 } from './index.js';
import fc from 'fast-check';
import { addDays, addWorkingDays, emptyCalendar, isWorkingDay, rollForward, workingDaysBetween } from '@vandong/kernel';

const anyDay = fc.integer({ min: 0, max: 364 }).map((n) => addDays('2026-01-01', n));

describe('working calendar of 2026', () => {
  it.each([
    ['2026-02-12', 3, '2026-02-24'],
    ['2026-02-13', 10, '2026-03-06'],
    ['2026-04-24', 5, '2026-05-06'],
    ['2026-08-27', 3, '2026-09-04'],
    ['2026-08-21', 1, '2026-08-22'],
  ])('%s + %i working days is %s', (start, n, due) => {
    expect(addWorkingDays(calendar2026, start, n)).toBe(due);
    expect(workingDaysBetween(calendar2026, start, due)).toBe(n);
  });

  it.each([21, 15, 22, 20, 20, 22, 23, 21, 20, 22, 21, 23].map((days, index) => [index + 1, days]))(
    'month %i has %i working days',
    (month, days) => {
      const first = `2026-${String(month).padStart(2, '0')}-01`;
      const next = month === 12 ? '2027-01-01' : `2026-${String(month + 1).padStart(2, '0')}-01`;
      expect(workingDaysBetween(calendar2026, addDays(first, -1), addDays(next, -1))).toBe(days);
    },
  );

  it('counts a day that is not yet law as its weekday says', () => {
    expect(isWorkingDay(calendar2026, '2026-11-24')).toBe(true);
    const confirmed = { ...calendar2026, off: { ...calendar2026.off, '2026-11-24': 'Ngày Văn hóa Việt Nam' } };
    expect(workingDaysBetween(confirmed, '2026-10-31', '2026-11-30')).toBe(20);
  });

  it('has 25 days off beside the weekends of an ordinary year', () => {
    expect(Object.keys(calendar2026.off)).toHaveLength(25);
  });

  it('rolls a deadline forward over days off, and leaves a working day alone', () => {
    expect(rollForward(calendar2026, '2026-02-14')).toBe('2026-02-23');
    expect(rollForward(calendar2026, '2026-08-22')).toBe('2026-08-22');
    expect(rollForward(emptyCalendar, '2026-08-22')).toBe('2026-08-24');
  });

  it('counts back the way it counted forward, and never lands on a day off', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (start, n) => {
        const due = addWorkingDays(calendar2026, start, n);
        expect(isWorkingDay(calendar2026, due)).toBe(true);
        expect(workingDaysBetween(calendar2026, start, due)).toBe(n);
        const back = addWorkingDays(calendar2026, due, -n);
        expect(workingDaysBetween(calendar2026, back, due)).toBe(n);
      }),
    );
  });

  it('answers the start for 0 days, and 0 for a span that does not go forward', () => {
    expect(addWorkingDays(calendar2026, '2026-02-15', 0)).toBe('2026-02-15');
    expect(workingDaysBetween(calendar2026, '2026-03-10', '2026-03-02')).toBe(0);
  });
});
