import { addDays, addWorkingDays, daysBetween, isWorkingDay, type Day, type WorkingCalendar } from '@vandong/kernel';

/** Detection to decision, calendar days (dossier 6.3). */
const HANDLING_DAYS = 90;

/** The last day on which a case may be decided. A limit on the authority is shown as it is and never rolls (dossier 6.3). */
export const handlingLimit = (detectedOn: Day): Day => addDays(detectedOn, HANDLING_DAYS);
/** Calendar days still left, the limit itself as 0; negative past it: days off use up the limit too. */
export const handlingDaysLeft = (detectedOn: Day, today: Day): number => daysBetween(today, handlingLimit(detectedOn));
/** The working day by which it is better done, when the limit itself is a day off. */
export function betterBy(calendar: WorkingCalendar, limit: Day): Day | undefined {
  return isWorkingDay(calendar, limit) ? undefined : addWorkingDays(calendar, limit, -1);
}
