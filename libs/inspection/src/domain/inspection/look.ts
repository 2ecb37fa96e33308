import {
  addWorkingDays,
  dayOf,
  endOfDay,
  workingDaysBetween,
  type Day,
  type Instant,
  type WorkingCalendar,
} from '@vandong/kernel';
import { answersFrom, dueNotices, endLadder, nextRungAt, type Ladder } from '@vandong/notice/domain';
import type { InspectionEvent } from '../events/index.js';
import type { CommandOf, LookFacts, PauseFact } from './commands.js';
import { evolve } from './evolve.js';
import { MATTER, type InspectionState, type KnownInspection } from './state.js';

type Scheduled = KnownInspection & { readonly status: 'scheduled' };
const isScheduled = (state: InspectionState): state is Scheduled => state.status === 'scheduled';

/** Everything that is due up to `now`, in the order in which it fell due. */
export function decideLook({ now, facts }: CommandOf<'look'>, state: InspectionState): InspectionEvent[] {
  const decided: InspectionEvent[] = [];
  let current = state;
  const decide = (events: readonly InspectionEvent[]) => {
    decided.push(...events);
    for (const event of events) current = evolve(current, event);
  };
  for (const pause of facts.pauses) {
    if (!isScheduled(current) || pause.from > now || (pause.to && pause.to <= current.dueSince)) continue;
    decide(duePast(current, facts, pause.from));
    if (!isScheduled(current)) break;
    // while it lasts nothing is due
    if (!pause.to || pause.to > now) return decided;
    decide(resumed(current, facts.calendar, pause, pause.to));
  }
  if (isScheduled(current)) decide(duePast(current, facts, now));
  return decided;
}

/** The rungs up to the instant, and the miss when the window ended before it. */
function duePast(state: Scheduled, facts: LookFacts, until: Instant): InspectionEvent[] {
  const windowEnd = endOfDay(state.windowEndsOn);
  const missed = until >= windowEnd;
  const notices = noticesUpTo(state, facts, missed ? windowEnd : until);
  if (!missed) return notices;
  const told = notices.reduce<InspectionState>(evolve, state);
  const withdrawn = told.status === 'unknown' ? [] : endLadder(told.notices, MATTER, 'missed', windowEnd);
  return [
    ...notices,
    ...withdrawn,
    { type: 'InspectionMissed', occurredAt: windowEnd, data: { windowEndedOn: state.windowEndsOn } },
  ];
}

function noticesUpTo(
  state: Scheduled,
  { calendar, ladder, byDay, inspectedPosts }: LookFacts,
  now: Instant,
): InspectionEvent[] {
  const { resolve, reminder } = answersFrom(byDay);
  return dueNotices({
    matter: MATTER,
    dueOn: state.dueOn,
    since: state.dueSince,
    ladder,
    calendar,
    state: state.notices,
    now,
    // to name the inspected unit would leak an unannounced visit (dossier 8.9)
    resolve: (role, on) => resolve(role, on).filter(({ post }) => !inspectedPosts.includes(post)),
    reminder: (on) => {
      const route = reminder(on);
      return route && !inspectedPosts.includes(route.addresseePost) ? route : undefined;
    },
  });
}

/** The clocks stood still: due date and window move by the working days of the pause. */
function resumed(state: Scheduled, calendar: WorkingCalendar, pause: PauseFact, to: Instant): InspectionEvent[] {
  const stoodFrom = pause.from > state.dueSince ? pause.from : state.dueSince;
  const days = workingDaysBetween(calendar, dayOf(stoodFrom), dayOf(to));
  if (days === 0) return [];
  const later = (day: Day) => addWorkingDays(calendar, day, days);
  const data = {
    dueOn: later(state.dueOn),
    windowEndsOn: later(state.windowEndsOn),
    reason: pause.reason,
    approver: pause.resumedBy ?? 'system',
  };
  return [...endLadder(state.notices, MATTER, 'moved', to), { type: 'InspectionRescheduled', occurredAt: to, data }];
}

/** When the inspection must be looked at next; undefined when it is over or paused. */
export function nextLookAt(
  state: InspectionState,
  facts: { readonly ladder: Ladder; readonly calendar: WorkingCalendar; readonly pauses: readonly PauseFact[] },
  now: Instant,
): Instant | undefined {
  if (!isScheduled(state) || facts.pauses.some(({ from, to }) => from <= now && (!to || to > now))) return undefined;
  const { ladder, calendar } = facts;
  const windowEnd = endOfDay(state.windowEndsOn);
  const rung = nextRungAt({ dueOn: state.dueOn, since: state.dueSince, ladder, calendar, now });
  return rung !== undefined && rung < windowEnd ? rung : windowEnd;
}
