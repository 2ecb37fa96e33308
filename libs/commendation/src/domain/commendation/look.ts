import type { Instant, WorkingCalendar } from '@vandong/kernel';
import { answersFrom, dueNotices, nextRungAt, type Ladder } from '@vandong/notice/domain';
import { changesSince, checkGates, gateOfViolation, type Eligibility } from '../eligibility/gates.js';
import type { CommendationEvent } from '../events/index.js';
import type { CommandOf } from './commands.js';
import { MATTER, type CommendationState, type KnownCommendation } from './state.js';

/** What became known about the subject since, and what is due, in the order in which it happened. */
export function decideLook({ now, facts }: CommandOf<'look'>, state: CommendationState): CommendationEvent[] {
  if (state.status !== 'proposed') return [];
  const { decideBy } = state.proposal;
  const due = dueNotices({
    matter: MATTER,
    dueOn: decideBy,
    since: state.proposedAt,
    ladder: facts.ladder,
    calendar: facts.calendar,
    state: state.notices,
    now,
    ...answersFrom(facts.byDay),
  });
  return [...rechecked(state, facts.history, now), ...due].sort((a, b) =>
    a.occurredAt < b.occurredAt ? -1 : a.occurredAt > b.occurredAt ? 1 : 0,
  );
}

/** The gates asked again at every instant at which their answer may have changed. */
function rechecked(
  { proposedAt, checkedAt, eligibility, flags }: KnownCommendation,
  history: CommandOf<'look'>['facts']['history'],
  now: Instant,
): CommendationEvent[] {
  const flagged = history.violations.flatMap((fact): CommendationEvent[] => {
    const { violation, concludedAt } = fact;
    const gate = gateOfViolation(fact);
    const later = concludedAt !== undefined && concludedAt > proposedAt && concludedAt <= now;
    if (!later || !gate || flags.includes(violation)) return [];
    return [{ type: 'CommendationFlagged', occurredAt: concludedAt, data: { violation, gate } }];
  });
  let answer: Eligibility = eligibility;
  const checks = changesSince(history, checkedAt, now).flatMap((at): CommendationEvent[] => {
    const data = checkGates(history, at);
    if (same(data, answer)) return [];
    answer = data;
    return [{ type: 'EligibilityChecked', occurredAt: at, data }];
  });
  return [...flagged, ...checks];
}

const same = (a: Eligibility, b: Eligibility): boolean =>
  a.eligible === b.eligible && a.blocking.join() === b.blocking.join() && a.warnings.join() === b.warnings.join();

/** When the proposal must be looked at next; undefined when it is decided or the ladder has no rung left. */
export function nextLookAt(
  state: CommendationState,
  { ladder, calendar }: { readonly ladder: Ladder; readonly calendar: WorkingCalendar },
  now: Instant,
): Instant | undefined {
  if (state.status !== 'proposed') return undefined;
  return nextRungAt({ dueOn: state.proposal.decideBy, since: state.proposedAt, ladder, calendar, now });
}
