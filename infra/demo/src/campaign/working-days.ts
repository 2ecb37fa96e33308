import { year2026, type CalendarDay } from '@vandong/organisation/domain';
import { emptyCalendar, type WorkingCalendar } from '@vandong/kernel';

export interface CalendarRow extends CalendarDay {
  readonly documentNo: string;
  readonly status?: 'expected';
}
/** The working calendar the demo brings along: 2026 as published, the beginning of 2027 as expected. */
export const seedYears: readonly CalendarRow[] = [
  ...year2026.days.map((day) => ({ ...day, documentNo: year2026.documentNo })),
  ...['2027-01-01'].map((date) => ({
    date,
    kind: 'off' as const,
    note: 'Tết Dương lịch',
    noteEn: 'New Year',
    documentNo: 'Dự kiến',
    status: 'expected' as const,
  })),
  ...Array.from({ length: 7 }, (_, i) => ({
    date: `2027-02-${String(4 + i).padStart(2, '0')}`,
    kind: 'off' as const,
    note: 'Tết Nguyên đán (dự kiến)',
    noteEn: 'Lunar New Year (expected)',
    documentNo: 'Dự kiến',
    status: 'expected' as const,
  })),
];

export function workingCalendarOf(days: readonly CalendarRow[]): WorkingCalendar {
  const of = (kind: CalendarRow['kind']) =>
    Object.fromEntries(days.filter((day) => day.kind === kind).map(({ date, note }) => [date, note]));
  return { ...emptyCalendar, off: of('off'), working: of('working'), unconfirmed: of('unconfirmed') };
}
