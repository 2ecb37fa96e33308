import { handlingLimit } from '@vandong/conduct/domain';
import { addWorkingDays, daysBetween, isWorkingDay, type Day, type WorkingCalendar } from '@vandong/kernel';

/** The last day on which a case may be decided. A limit on the authority is shown as it is and never rolls (dossier 6.3). */
export const limitOf = ({
  detectedOn,
  extendedTo,
}: {
  readonly detectedOn: Day;
  readonly extendedTo: Day | null;
}): Day => extendedTo ?? handlingLimit(detectedOn);
/** Calendar days still left, the limit itself as 0; negative past it: days off use up the limit too. */
export const handlingDaysLeft = (limit: Day, today: Day): number => daysBetween(today, limit);
/** The working day by which it is better done, when the limit itself is a day off. */
export function betterBy(calendar: WorkingCalendar, limit: Day): Day | undefined {
  return isWorkingDay(calendar, limit) ? undefined : addWorkingDays(calendar, limit, -1);
}
