import { addWorkingDays, dayOf, isDay, refuse, type Day, type Instant, type WorkingCalendar } from '@vandong/kernel';
import type { Proposal } from './commands.js';

/** Working days from the proposal to the decision on a single feat (dossier 5.5). */
const EXCEPTIONAL_DAYS = 5;
/** Working days between the closing of a theme's list and its conference (dossier 5.5). */
const LIST_DAYS = 10;

/** The day on which a theme's list closes: what to give as `decideBy`. */
export const listClosesOn = (calendar: WorkingCalendar, conferenceOn: Day): Day =>
  addWorkingDays(calendar, conferenceOn, -LIST_DAYS);

/** The last day for the decision. A limit on the authority does not roll. */
export function decideByOf(
  { kind, decideBy }: Pick<Proposal, 'kind' | 'decideBy'>,
  calendar: WorkingCalendar,
  at: Instant,
): Day {
  if (kind === 'exceptional') return addWorkingDays(calendar, dayOf(at), EXCEPTIONAL_DAYS);
  if (decideBy === undefined) return refuse('commendation.decideByMissing');
  if (!isDay(decideBy)) return refuse('commendation.dayInvalid', { field: 'decideBy', found: decideBy });
  return decideBy < dayOf(at) ? refuse('commendation.listClosed', { decideBy }) : decideBy;
}
