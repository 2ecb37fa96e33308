import type { Day } from '@vandong/kernel';
import type { AudienceRole } from '../ladder.js';
import type { DueQuery, Recipient } from './due.js';
import type { ReminderRoute } from './route.js';

/** Who answers for the matter on one day: plain data, so that a look's command can carry it. */
export interface DayFacts {
  readonly recipients: Readonly<Partial<Record<AudienceRole, readonly Recipient[]>>>;
  readonly reminder?: ReminderRoute;
}
/** Facts of the days on which rungs fall. A day that is not there has nobody to tell. */
export type FactsByDay = Readonly<Record<Day, DayFacts>>;

/** Answers `dueNotices` from facts that were loaded before. */
export const answersFrom = (facts: FactsByDay): Pick<DueQuery, 'resolve' | 'reminder'> => ({
  resolve: (role, on) => facts[on]?.recipients[role] ?? [],
  reminder: (on) => facts[on]?.reminder,
});
