import type { WorkingCalendar } from '@vandong/kernel';
import type { CalendarEvent } from '../events/index.js';
import { emptyCalendarState, evolveCalendar, workingCalendar, type CalendarState } from './state.js';

/** Every version of the calendar with the log position it came with, oldest first. */
export type CalendarHistory = readonly CalendarVersion[];
export interface CalendarVersion {
  readonly recorded: number;
  readonly state: CalendarState;
  readonly calendar: WorkingCalendar;
}
export const noCalendar: CalendarHistory = [];

export function remember(history: CalendarHistory, event: CalendarEvent, recorded: number): CalendarHistory {
  const state = evolveCalendar(history.at(-1)?.state ?? emptyCalendarState, event);
  return [...history, { recorded, state, calendar: workingCalendar(state) }];
}

/** The calendar as it was known at a position; the newest without one. */
export function calendarAsOf(history: CalendarHistory, knownAtPosition = Number.MAX_SAFE_INTEGER): WorkingCalendar {
  return (
    history.findLast(({ recorded }) => recorded <= knownAtPosition)?.calendar ?? workingCalendar(emptyCalendarState)
  );
}
