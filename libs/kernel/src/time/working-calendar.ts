import { addDays, weekday, type Day } from './day.js';

/**
 * The working calendar as data (dossier 7.1): an editable table, never computed.
 * `unconfirmed` days are not yet law: they count as their weekday says, and screens that rest on one say so.
 */
export interface WorkingCalendar {
  /** revision of the calendar's stream */
  readonly version: number;
  readonly off: Readonly<Record<Day, string>>;
  /** swapped working Saturdays and Sundays */
  readonly working: Readonly<Record<Day, string>>;
  readonly unconfirmed: Readonly<Record<Day, string>>;
}

export const emptyCalendar: WorkingCalendar = { version: -1, off: {}, working: {}, unconfirmed: {} };

export function isWorkingDay(calendar: WorkingCalendar, day: Day): boolean {
  if (day in calendar.working) return true;
  if (day in calendar.off) return false;
  const w = weekday(day);
  return w !== 0 && w !== 6;
}

/** The n-th working day after (n > 0) or before (n < 0) `start`, the start day excluded. 0 answers `start`. */
export function addWorkingDays(calendar: WorkingCalendar, start: Day, n: number): Day {
  const step = Math.sign(n);
  let left = Math.abs(n);
  let day = start;
  while (left > 0) {
    day = addDays(day, step);
    if (isWorkingDay(calendar, day)) left -= 1;
  }
  return day;
}

/** Working days in (from, to]; 0 when `to` is not after `from`. */
export function workingDaysBetween(calendar: WorkingCalendar, from: Day, to: Day): number {
  let count = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}

/** A deadline that falls on a day off rolls forward (dossier 3.3). */
export function rollForward(calendar: WorkingCalendar, day: Day): Day {
  let rolled = day;
  while (!isWorkingDay(calendar, rolled)) rolled = addDays(rolled, 1);
  return rolled;
}
