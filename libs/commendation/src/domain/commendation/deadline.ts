import { addWorkingDays, dayOf, isDay, refuse, type Day, type Instant, type WorkingCalendar } from '@vandong/kernel';
import type { Proposal } from './commands.js';

/** Working days from a single feat to its proposal (dossier 5.5): told where it was longer, never a reason to refuse. */
export const PROPOSAL_DAYS = 3;
/** Working days from the proposal to the decision on a single feat (dossier 5.5). */
const EXCEPTIONAL_DAYS = 5;
/** A feat proposed to the Minister is submitted in seven (dossier 5.5). */
const MINISTER_DAYS = 7;
const MINISTERS_FORM = 'ministerMerit';
/** Working days between the closing of a theme's list and its conference (dossier 5.5). */
const LIST_DAYS = 10;

/** The day on which a theme's list closes: what to give as `decideBy`. */
export const listClosesOn = (calendar: WorkingCalendar, conferenceOn: Day): Day =>
  addWorkingDays(calendar, conferenceOn, -LIST_DAYS);

/** The last day for the decision. A limit on the authority does not roll. */
export function decideByOf(
  { kind, form, decideBy }: Pick<Proposal, 'kind' | 'form' | 'decideBy'>,
  calendar: WorkingCalendar,
  at: Instant,
): Day {
  if (kind === 'exceptional')
    return addWorkingDays(calendar, dayOf(at), form === MINISTERS_FORM ? MINISTER_DAYS : EXCEPTIONAL_DAYS);
  if (decideBy === undefined) return refuse('commendation.decideByMissing');
  if (!isDay(decideBy)) return refuse('commendation.dayInvalid', { field: 'decideBy', found: decideBy });
  return decideBy < dayOf(at) ? refuse('commendation.listClosed', { decideBy }) : decideBy;
}
