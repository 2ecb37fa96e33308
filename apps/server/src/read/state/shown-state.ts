import { addDays, addWorkingDays, weekday, workingDaysBetween, type Day, type WorkingCalendar } from '@vandong/kernel';
import type { StepFact } from '@vandong/campaign/read-model';
import type { z } from 'zod';
import type { shownState } from '../../contract/index.js';

export type Shown = z.infer<typeof shownState>;

/** What is known of one thing that is due. */
export interface Due {
  readonly state: StepFact | 'open';
  readonly paused?: boolean;
  readonly dueOn: Day;
}

/** Due soon: this week still, or within two working days when the week ends sooner. */
export function soonUntil(calendar: WorkingCalendar, today: Day): Day {
  const sunday = addDays(today, (7 - weekday(today)) % 7);
  const two = addWorkingDays(calendar, today, 2);
  return sunday > two ? sunday : two;
}

/** Working days past the due date; 0 while it is not over, or when only days off have passed since. */
export const lateDays = (calendar: WorkingCalendar, dueOn: Day, today: Day): number =>
  workingDaysBetween(calendar, dueOn, today);
/** Working days still left, the day itself included as 0; negative when late. */
export const daysLeft = (calendar: WorkingCalendar, dueOn: Day, today: Day): number =>
  dueOn >= today ? workingDaysBetween(calendar, today, dueOn) : -lateDays(calendar, dueOn, today);

/** What a person sees. Lateness follows from the day that is shown; it is stored nowhere. */
export function shownStateOf({ state, paused, dueOn }: Due, today: Day, soon: Day): Shown {
  if (state === 'done' || state === 'waived' || state === 'missed') return state;
  if (paused) return 'suspended';
  if (dueOn < today) return 'late';
  if (dueOn <= soon) return 'due';
  return state === 'entered' ? 'run' : 'none';
}
