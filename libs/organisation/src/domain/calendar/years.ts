import { addDays, isWorkingDay, weekday, type Day } from '@vandong/kernel';
import type { CalendarDay, CalendarYear } from './state.js';

/**
 * First day of Tết and the Hùng Kings' day (10th of the third lunar month), by the Vietnamese rule at UTC+7.
 * A table and not a computation: the Chinese calendar of `Intl` puts the New Year of 2027 a day late (dossier 7.1).
 */
export const lunarDays: Readonly<Record<number, { readonly tet: Day; readonly hungKings: Day }>> = {
  2024: { tet: '2024-02-10', hungKings: '2024-04-18' },
  2025: { tet: '2025-01-29', hungKings: '2025-04-07' },
  2026: { tet: '2026-02-17', hungKings: '2026-04-26' },
  2027: { tet: '2027-02-06', hungKings: '2027-04-16' },
  2028: { tet: '2028-01-26', hungKings: '2028-04-04' },
  2029: { tet: '2029-02-13', hungKings: '2029-04-23' },
  2030: { tet: '2030-02-02', hungKings: '2030-04-12' },
  2031: { tet: '2031-01-23', hungKings: '2031-04-01' },
  2032: { tet: '2032-02-11', hungKings: '2032-04-19' },
  2033: { tet: '2033-01-31', hungKings: '2033-04-09' },
  2034: { tet: '2034-02-19', hungKings: '2034-04-28' },
  2035: { tet: '2035-02-08', hungKings: '2035-04-17' },
  2036: { tet: '2036-01-28', hungKings: '2036-04-06' },
};

const off = (date: Day, note: string, noteEn: string): CalendarDay => ({ date, kind: 'off', note, noteEn });
const range = (from: Day, days: number, note: string, noteEn: string): CalendarDay[] =>
  Array.from({ length: days }, (_, index) => off(addDays(from, index), note, noteEn));
const cultureDay = (year: number): CalendarDay => ({
  date: `${year}-11-24`,
  kind: 'unconfirmed',
  note: 'Ngày Văn hóa Việt Nam (chờ xác nhận)',
  noteEn: 'Vietnam Culture Day (not yet confirmed)',
});

/** The schedule for civil servants: 25 days off in all, two bridge days swapped for Saturdays (dossier 7.1). */
export const year2026: CalendarYear & { readonly year: number } = {
  year: 2026,
  status: 'official',
  documentNo: 'Lịch nghỉ lễ, Tết năm 2026 của cán bộ, công chức',
  days: [
    ...range('2026-01-01', 4, 'Tết Dương lịch', 'New Year'),
    {
      date: '2026-01-10',
      kind: 'working',
      note: 'Làm bù cho ngày 02/01',
      noteEn: 'Working Saturday in place of 2 January',
    },
    ...range('2026-02-14', 9, 'Tết Nguyên đán', 'Lunar New Year'),
    ...range('2026-04-25', 3, 'Giỗ Tổ Hùng Vương', "Hùng Kings' Day"),
    ...range('2026-04-30', 4, 'Ngày Giải phóng miền Nam và Quốc tế Lao động', 'Reunification Day and Labour Day'),
    {
      date: '2026-08-22',
      kind: 'working',
      note: 'Làm bù cho ngày 31/08',
      noteEn: 'Working Saturday in place of 31 August',
    },
    ...range('2026-08-29', 5, 'Quốc khánh', 'National Day'),
    cultureDay(2026),
  ],
};

/**
 * A later year as the law alone gives it, until the Government fixes its schedule: eleven days off, a weekly rest day
 * among them compensated on the next working day, no swaps.
 */
export function expectedYear(year: number): CalendarYear & { readonly year: number } {
  const lunar = lunarDays[year];
  if (!lunar) throw new RangeError(`no lunar days for ${year}`);
  const statutory = [
    off(`${year}-01-01`, 'Tết Dương lịch', 'New Year'),
    ...range(addDays(lunar.tet, -1), 5, 'Tết Nguyên đán', 'Lunar New Year'),
    off(lunar.hungKings, 'Giỗ Tổ Hùng Vương', "Hùng Kings' Day"),
    off(`${year}-04-30`, 'Ngày Giải phóng miền Nam', 'Reunification Day'),
    off(`${year}-05-01`, 'Quốc tế Lao động', 'Labour Day'),
    off(`${year}-09-02`, 'Quốc khánh', 'National Day'),
    off(besideNationalDay(year), 'Quốc khánh', 'National Day'),
  ].sort((a, b) => (a.date < b.date ? -1 : 1));
  const days = [...compensated(statutory), cultureDay(year)].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { year, status: 'expected', documentNo: 'Dự kiến theo Bộ luật Lao động, Điều 112', days };
}

/** The day before 2 September, or the day after where the day before is a rest day already. */
const besideNationalDay = (year: number): Day =>
  [0, 6].includes(weekday(`${year}-09-01`)) ? `${year}-09-03` : `${year}-09-01`;

function compensated(statutory: readonly CalendarDay[]): CalendarDay[] {
  const taken = Object.fromEntries(statutory.map((each) => [each.date, each.note]));
  return statutory.flatMap((each) => {
    if (![0, 6].includes(weekday(each.date))) return [each];
    let date = each.date;
    while (!isWorkingDay({ version: 0, off: taken, working: {}, unconfirmed: {} }, date)) date = addDays(date, 1);
    taken[date] = each.note;
    return [each, off(date, `Nghỉ bù ${each.note}`, `In place of ${each.noteEn}`)];
  });
}

/** What a new installation starts with: 2026 as fixed, then the expected years of the table. */
export const seedYears = (): readonly (CalendarYear & { readonly year: number })[] => [
  year2026,
  ...Object.keys(lunarDays)
    .map(Number)
    .filter((year) => year > 2026)
    .map(expectedYear),
];
