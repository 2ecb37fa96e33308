import { Refusal, unreachable, type Day, type Decider, type Instant, type Unmet } from '@vandong/kernel';
import type { CalendarEvent } from '../events/index.js';
import {
  emptyCalendarState,
  evolveCalendar,
  yearOf,
  type CalendarDay,
  type CalendarState,
  type CalendarYear,
  type DayKind,
} from './state.js';

export interface PublishYear extends CalendarYear {
  readonly kind: 'publishYear';
  readonly at: Instant;
  readonly year: number;
}
export interface SetDay {
  readonly kind: 'setDay';
  readonly at: Instant;
  readonly date: Day;
  readonly dayKind: DayKind | 'regular';
  readonly note: string;
  readonly noteEn: string;
  readonly documentNo?: string;
}
export type CalendarCommand = PublishYear | SetDay;

export const calendarDecider: Decider<CalendarState, CalendarCommand, CalendarEvent> = {
  initial: emptyCalendarState,
  decide,
  evolve: evolveCalendar,
};

function decide(command: CalendarCommand, state: CalendarState): readonly CalendarEvent[] {
  switch (command.kind) {
    case 'publishYear':
      return publishYear(command, state);
    case 'setDay': {
      const { kind: _kind, at, dayKind, ...day } = command;
      const now = state.years[yearOf(day.date)]?.days.find((each) => each.date === day.date);
      const same = now
        ? now.kind === dayKind && now.note === day.note && now.noteEn === day.noteEn
        : dayKind === 'regular';
      return same ? [] : [{ type: 'CalendarDaySet', occurredAt: at, data: { ...day, kind: dayKind } }];
    }
    default:
      return unreachable(command);
  }
}

function publishYear({ kind: _kind, at, ...data }: PublishYear, state: CalendarState): readonly CalendarEvent[] {
  const unmet = wrongDays(data.year, data.days);
  if (unmet.length > 0) throw new Refusal('calendar.wrongDays', unmet, { year: data.year });
  const days = [...data.days].sort((a, b) => (a.date < b.date ? -1 : 1));
  const now = state.years[data.year];
  if (now && now.status === 'official' && data.status === 'expected')
    throw new Refusal('calendar.officialStands', [], { year: data.year });
  const same = now && now.status === data.status && now.documentNo === data.documentNo && sameDays(now.days, days);
  return same ? [] : [{ type: 'CalendarYearPublished', occurredAt: at, data: { ...data, days } }];
}

function wrongDays(year: number, days: readonly CalendarDay[]): Unmet[] {
  const seen = new Set<Day>();
  return days.flatMap(({ date }) => {
    const code =
      yearOf(date) !== String(year)
        ? 'calendar.dateOutsideYear'
        : seen.has(date)
          ? 'calendar.duplicateDate'
          : undefined;
    seen.add(date);
    return code ? [{ code, params: { date } }] : [];
  });
}

const sameDays = (a: readonly CalendarDay[], b: readonly CalendarDay[]): boolean =>
  a.length === b.length &&
  a.every((day, index) => {
    const other = b[index];
    return (
      other?.date === day.date && other.kind === day.kind && other.note === day.note && other.noteEn === day.noteEn
    );
  });
