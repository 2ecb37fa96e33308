import { addWorkingDays, fold, isWorkingDay, weekday, workingDaysBetween } from '@vandong/kernel';
import { given } from '@vandong/testing/decider';
import type { CalendarEvent } from '../events/index.js';
import { calendarDecider } from './decide.js';
import { calendarAsOf, noCalendar, remember } from './history.js';
import { workingCalendar } from './state.js';
import { expectedYear, lunarDays, seedYears, year2026 } from './years.js';

const at = '2026-01-05T01:00:00.000Z';
const published = (year: typeof year2026): CalendarEvent => ({
  type: 'CalendarYearPublished',
  occurredAt: at,
  data: year,
});
const cultureDay = {
  date: '2026-11-24',
  kind: 'off',
  note: 'Ngày Văn hóa Việt Nam',
  noteEn: 'Vietnam Culture Day',
} as const;
const cultureDaySet: CalendarEvent = { type: 'CalendarDaySet', occurredAt: at, data: cultureDay };
const calendar = workingCalendar(fold(calendarDecider, [published(year2026)]));

describe('2026 (vectors of dossier 7.1)', () => {
  it.each([
    ['2026-02-12', 3, '2026-02-24'],
    ['2026-02-13', 10, '2026-03-06'],
    ['2026-04-24', 5, '2026-05-06'],
    ['2026-08-27', 3, '2026-09-04'],
    ['2026-08-21', 1, '2026-08-22'],
  ])('%s + %i working days = %s', (from, n, to) => expect(addWorkingDays(calendar, from, n)).toBe(to));
  it('has the working days of each month', () => {
    const last = [
      '01-31',
      '02-28',
      '03-31',
      '04-30',
      '05-31',
      '06-30',
      '07-31',
      '08-31',
      '09-30',
      '10-31',
      '11-30',
      '12-31',
    ];
    const ends = last.map((day) => `2026-${day}`);
    expect(
      ends.map((end, month) => workingDaysBetween(calendar, month ? (ends[month - 1] as string) : '2025-12-31', end)),
    ).toEqual([21, 15, 22, 20, 20, 22, 23, 21, 20, 22, 21, 23]);
  });
  it('24/11 works until it is confirmed, and says that it is not', () => {
    expect(isWorkingDay(calendar, '2026-11-24')).toBe(true);
    expect(calendar.unconfirmed).toHaveProperty('2026-11-24');
    const confirmed = workingCalendar(fold(calendarDecider, [published(year2026), cultureDaySet]));
    expect(isWorkingDay(confirmed, '2026-11-24')).toBe(false);
    expect(confirmed.version).toBe(1);
  });
});

describe('later years', () => {
  it('the lunar table falls on the weekdays of the dossier', () => {
    const weekdays = (days: readonly string[]) =>
      days.map((day) => ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][weekday(day)]).join(' ');
    expect(weekdays(Object.values(lunarDays).map((each) => each.tet))).toBe(
      'Sat Wed Tue Sat Wed Tue Sat Thu Wed Mon Sun Thu Mon',
    );
    expect(weekdays(Object.values(lunarDays).map((each) => each.hungKings))).toBe(
      'Thu Mon Sun Fri Tue Mon Fri Tue Mon Sat Fri Tue Sun',
    );
  });
  it('expects eleven working days off a year, whatever weekdays they fall on', () => {
    for (const year of seedYears().slice(1)) {
      const bare = workingCalendar(fold(calendarDecider, [published({ ...year, days: [] })]));
      const off = year.days.filter((day) => day.kind === 'off' && isWorkingDay(bare, day.date));
      expect([year.year, year.status, off.length]).toEqual([year.year, 'expected', 11]);
    }
  });
  it('can be published as they stand', () => {
    expect(seedYears().map((each) => each.year)).toEqual([
      2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, 2036,
    ]);
    for (const year of seedYears())
      given(calendarDecider)
        .when({ kind: 'publishYear', at, ...year })
        .then([published(year)]);
  });
});

describe('the table', () => {
  const publish = { kind: 'publishYear', at, ...year2026 } as const;
  it('repeats nothing', () => {
    given(calendarDecider, [published(year2026)])
      .when(publish)
      .thenNothing();
    given(calendarDecider, [published(year2026), cultureDaySet])
      .when({ ...cultureDay, kind: 'setDay', dayKind: 'off', at })
      .thenNothing();
    given(calendarDecider, [published(year2026)])
      .when({ kind: 'setDay', date: '2026-12-01', dayKind: 'regular', note: '', noteEn: '', at })
      .thenNothing();
  });
  it('takes an entry back', () => {
    const regular: CalendarEvent = {
      type: 'CalendarDaySet',
      occurredAt: at,
      data: { date: '2026-08-22', kind: 'regular', note: '', noteEn: '' },
    };
    const state = given(calendarDecider, [published(year2026)]).when({
      kind: 'setDay',
      date: '2026-08-22',
      dayKind: 'regular',
      note: '',
      noteEn: '',
      at,
    });
    state.then([regular]);
    expect(isWorkingDay(workingCalendar(state.state()), '2026-08-22')).toBe(false);
  });
  it('refuses wrong days and an official year that becomes a guess again', () => {
    const [first] = year2026.days;
    given(calendarDecider)
      .when({ ...publish, days: [...year2026.days, first as never] })
      .refuses('calendar.wrongDays', ['calendar.duplicateDate']);
    given(calendarDecider)
      .when({ ...publish, year: 2027 })
      .refuses('calendar.wrongDays');
    given(calendarDecider, [published(year2026)])
      .when({ ...publish, ...expectedYear(2026) })
      .refuses('calendar.officialStands');
  });
  it('answers as it was known at a position', () => {
    const history = remember(remember(noCalendar, published(year2026), 5), cultureDaySet, 90);
    expect(isWorkingDay(calendarAsOf(history, 89), '2026-11-24')).toBe(true);
    expect(isWorkingDay(calendarAsOf(history, 90), '2026-11-24')).toBe(false);
    expect(isWorkingDay(calendarAsOf(history), '2026-11-24')).toBe(false);
    expect(calendarAsOf(history, 4).version).toBe(-1);
  });
});
