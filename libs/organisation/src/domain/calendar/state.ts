import type { Day, WorkingCalendar } from '@vandong/kernel';
import type { CalendarEvent, dayKinds } from '../events/index.js';

export type DayKind = (typeof dayKinds)[number];
export interface CalendarDay {
  readonly date: Day;
  readonly kind: DayKind;
  readonly note: string;
  readonly noteEn: string;
}
export interface CalendarYear {
  readonly status: 'expected' | 'official';
  readonly documentNo: string;
  readonly days: readonly CalendarDay[];
}

/** The calendar as a table of years. `version` is the revision of its stream: -1 before the first event. */
export interface CalendarState {
  readonly version: number;
  readonly years: Readonly<Record<string, CalendarYear>>;
}
export const emptyCalendarState: CalendarState = { version: -1, years: {} };
const UNPUBLISHED: CalendarYear = { status: 'expected', documentNo: '', days: [] };

export const yearOf = (day: Day): string => day.slice(0, 4);

/** A published year replaces what stood there before; a day that is set changes only itself. */
export function evolveCalendar(state: CalendarState, event: CalendarEvent): CalendarState {
  const version = state.version + 1;
  if (event.type === 'CalendarYearPublished') {
    const { year, ...published } = event.data;
    return { version, years: { ...state.years, [year]: published } };
  }
  const { date, kind, note, noteEn } = event.data;
  const year = state.years[yearOf(date)] ?? UNPUBLISHED;
  const others = year.days.filter((each) => each.date !== date);
  const days =
    kind === 'regular' ? others : [...others, { date, kind, note, noteEn }].sort((a, b) => (a.date < b.date ? -1 : 1));
  return { version, years: { ...state.years, [yearOf(date)]: { ...year, days } } };
}

/** What deadlines are counted with. */
export function workingCalendar(state: CalendarState): WorkingCalendar {
  const of = (kind: DayKind) =>
    Object.fromEntries(
      Object.values(state.years).flatMap((year) =>
        year.days.filter((each) => each.kind === kind).map((each) => [each.date, each.note]),
      ),
    );
  return { version: state.version, off: of('off'), working: of('working'), unconfirmed: of('unconfirmed') };
}
