import {
  addDays,
  addWorkingDays,
  isWorkingDay,
  type Day,
  type Instant,
  instantAt,
  type WorkingCalendar,
} from '@vandong/kernel';
import { seedYears, workingCalendarOf } from './working-days.js';
import type { Random } from '../random.js';

/** The demo's clock stands here when it is first shown (dossier 8.1). */
export const NOW: Instant = instantAt('2026-11-16', '09:00');
export const calendar: WorkingCalendar = workingCalendarOf(seedYears);

/** A working day in [from, to]. */
export function someDay(random: Random, from: Day, to: Day): Day {
  for (;;) {
    const day = addDays(from, random.int(0, Math.max(0, daysIn(from, to))));
    if (isWorkingDay(calendar, day)) return day;
  }
}
const daysIn = (from: Day, to: Day) => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

const two = (n: number) => String(n).padStart(2, '0');
/** A moment of office hours on the day. */
export const someTime = (random: Random, day: Day): Instant =>
  instantAt(day, `${two(random.int(8, 16))}:${two(random.int(0, 59))}`);
export const after = (day: Day, workingDays: number): Day => addWorkingDays(calendar, day, workingDays);
