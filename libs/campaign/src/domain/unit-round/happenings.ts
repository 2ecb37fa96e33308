import { addDays, dayOf, latest, rollForward, startOfDay, type Day, type Instant } from '@vandong/kernel';
import { endLadder } from '@vandong/notice/domain';
import { steps, type UnitRoundEvent } from '../events/index.js';
import { unmetOf } from './criteria.js';
import type { UnitRoundFacts } from './facts.js';
import { allowedAt } from './order.js';
import { again, nextTurn, resume } from './pause.js';
import { completed } from './settle.js';
import { isPaused, isSettled, recordOf, type StepRecord, type UnitRoundState } from './state.js';

/** Something that follows from the facts at an instant, which may lie ahead. */
export interface Happening {
  readonly at: Instant;
  readonly events: readonly UnitRoundEvent[];
}
type Found = Happening | undefined;

/** The case's opening, from its cause. */
export function opening(facts: UnitRoundFacts): Found {
  if (!facts.enrolment) return undefined;
  const { at, opening: profile } = facts.enrolment;
  const outlineVersion = Math.max(0, ...facts.outlines.filter((each) => each.at <= at).map(({ version }) => version));
  const tasks = facts.tasks.filter((each) => each.at <= at).map(({ task, dueOn }) => ({ task, dueOn }));
  return { at, events: [{ type: 'UnitRoundOpened', occurredAt: at, data: { ...profile, outlineVersion, tasks } }] };
}

export function withdrawal(state: UnitRoundState, { withdrawnAt }: UnitRoundFacts): Found {
  if (!withdrawnAt) return undefined;
  const at = since(state, withdrawnAt);
  const drafts = steps.flatMap((step) => endLadder(state.notices, step, 'cancelled', at));
  return { at, events: [{ type: 'UnitRoundClosed', occurredAt: at, data: { outcome: 'withdrawn' } }, ...drafts] };
}

/** Done in an earlier round. */
export function carriedOver(state: UnitRoundState): Happening[] {
  return state.steps
    .filter(({ carriedOver: carried, status }) => carried && status === 'absent')
    .map(({ step }) => {
      const at = since(state);
      return {
        at,
        events: [{ type: 'StepEntered', occurredAt: at, data: { step } }, ...completed(state, step, dayOf(at), at)],
      };
    });
}

/**
 * Suspensions that overlap or touch come as one. A unit that was told of the end of one part is paused again for the next, from
 * that end on, though it may be the very instant: the clock of simulated data stands still.
 */
export function suspension(state: UnitRoundState, { suspensions, calendar }: UnitRoundFacts): Found {
  const known = state.campaignPause;
  for (const { from, to, reason, by, resumedBy } of suspensions) {
    const begins = since(state, from);
    const pausedAt = (at: Instant): Happening => {
      const nth = nextTurn(known?.began, at);
      return {
        at,
        events: [{ type: 'UnitPaused', occurredAt: at, data: { cause: 'campaign', reason, by, ...again(nth) } }],
      };
    };
    if (known && known.began.at >= begins && (!to || known.began.at <= to)) {
      const { ended, lasts } = known;
      if (lasts && to) return { at: to, events: resume(state, 'campaign', resumedBy ?? by, to, calendar) };
      if (!lasts && ended && (!to || to > ended.at)) return pausedAt(ended.at);
      continue;
    }
    // what was over before anybody looked is told only if it lasted
    if ((!to || to > begins) && (!known || begins > known.began.at)) return pausedAt(begins);
  }
  return undefined;
}

/** A newer outline: coverage starts again, and a briefing that was done is owed again until the unit's review is done (dossier 1.5). */
export function outline(state: UnitRoundState, { outlines }: UnitRoundFacts): Found {
  const newer = outlines.find(({ version }) => version > state.outlineVersion);
  if (!newer) return undefined;
  const at = since(state, newer.at);
  const reset: UnitRoundEvent = { type: 'CoverageReset', occurredAt: at, data: { outlineVersion: newer.version } };
  const review = recordOf(state, 'review');
  const briefing = recordOf(state, 'briefing');
  if (briefing?.status !== 'done' || (review && isSettled(review))) return { at, events: [reset] };
  const again: UnitRoundEvent = {
    type: 'StepReopened',
    occurredAt: at,
    data: { step: 'briefing', cause: 'newOutline' },
  };
  return { at, events: [reset, again, ...newDeadline(briefing, review, at)] };
}

/** Nobody is late for what he could not know: a briefing whose deadline has passed is owed again by the review that asks for it. */
function newDeadline({ dueOn: from }: StepRecord, review: StepRecord | undefined, at: Instant): UnitRoundEvent[] {
  const today = dayOf(at);
  if (from > today || !review || review.dueOn <= today) return [];
  return [
    {
      type: 'StepDeadlineMoved',
      occurredAt: at,
      data: { step: 'briefing', from, to: review.dueOn, cause: 'newOutline' },
    },
  ];
}

/** Tasks assigned after the round was opened. */
export function assigned(state: UnitRoundState, { tasks }: UnitRoundFacts): Happening[] {
  const implementation = recordOf(state, 'implementation');
  if (!implementation || isSettled(implementation)) return [];
  return tasks
    .filter(({ task }) => !state.tasks.some((known) => known.task === task))
    .map(({ task, dueOn, at }) => {
      const occurredAt = since(state, at);
      return { at: occurredAt, events: [{ type: 'TaskAdded', occurredAt, data: { task, dueOn } }] };
    });
}

/** A step's own inspections: their date is its date, their minutes complete it, their end without minutes is the miss. */
export function inspected(state: UnitRoundState, facts: UnitRoundFacts): Happening[] {
  const record = recordOf(state, 'inspection');
  if (!record || isSettled(record)) return [];
  const standing = facts.inspections.filter(({ status }) => status !== 'cancelled');
  const own = standing.at(-1);
  if (!own) return isPaused(state) ? [] : [missed(since(state, startOfDay(addDays(record.windowEndsOn, 1))))];
  const setAt = since(state, own.unannounced ? (own.settledAt ?? own.dueSince) : own.dueSince);
  // the inspected unit reads this stream: of an unannounced visit not even the window, until there are minutes
  // a pause that ended after the date was set has moved it already
  const told = !own.unannounced || own.status === 'recorded';
  if (told && own.dueOn !== record.dueOn && setAt >= record.dueSince) return [rescheduled(record, own.dueOn, setAt)];
  const minutes = standing.find(({ status }) => status === 'recorded');
  if (minutes) {
    if (record.status !== 'entered' || unmetOf(state, record, facts).length > 0) return [];
    const at = latest(record.enteredAt ?? since(state), minutes.settledAt ?? since(state));
    return [{ at, events: completed(state, 'inspection', minutes.conductedOn ?? dayOf(at), at) }];
  }
  if (standing.some(({ status }) => status !== 'missed')) return [];
  return [missed(since(state, ...standing.map(({ settledAt }) => settledAt ?? '')))];
}

const rescheduled = ({ step, dueOn: from }: StepRecord, to: Day, at: Instant): Happening => ({
  at,
  events: [{ type: 'StepDeadlineMoved', occurredAt: at, data: { step, from, to, cause: 'reschedule' } }],
});

const missed = (at: Instant): Happening => ({
  at,
  events: [{ type: 'StepMissed', occurredAt: at, data: { step: 'inspection' } }],
});

/** Steps 6 and 7 wait for the cases of the round. */
export function casesSettled(state: UnitRoundState, facts: UnitRoundFacts): Happening[] {
  return (['commendation', 'accountability'] as const).flatMap((step) => {
    const record = recordOf(state, step);
    if (record?.status !== 'entered' || unmetOf(state, record, facts).length > 0) return [];
    const cases = step === 'commendation' ? facts.proposals : facts.reviews;
    const at = latest(record.enteredAt ?? since(state), ...cases.flatMap(({ closedAt }) => closedAt ?? []));
    return [{ at, events: completed(state, step, dayOf(at), at) }];
  });
}

/** A changed calendar moves open deadlines only, forward from the day that was meant. */
export function calendarMoved(state: UnitRoundState, { calendar, calendarChangedAt }: UnitRoundFacts): Happening[] {
  return state.steps.flatMap(({ step, dueOn: from, baseDueOn, dueSince, ...record }) => {
    if (isSettled(record) || step === 'inspection') return [];
    const to = rollForward(calendar, baseDueOn);
    if (to === from) return [];
    const at = latest(calendarChangedAt, dueSince);
    const move: UnitRoundEvent = {
      type: 'StepDeadlineMoved',
      occurredAt: at,
      data: { step, from, to, cause: 'calendar' },
    };
    return [{ at, events: [move, ...endLadder(state.notices, step, 'moved', at)] }];
  });
}

export function entries(state: UnitRoundState, asked: readonly string[]): Happening[] {
  return state.steps
    .filter(({ step, status }) => status === 'absent' && asked.includes(step))
    .flatMap((record) => {
      const at = allowedAt(state, record);
      return at ? [{ at, events: [{ type: 'StepEntered', occurredAt: at, data: { step: record.step } }] }] : [];
    });
}

export function closing(state: UnitRoundState, asked: readonly string[]): Found {
  if (!asked.includes('close') || !state.steps.every(isSettled)) return undefined;
  const at = since(state, ...state.steps.map(({ settledAt }) => settledAt ?? ''));
  return { at, events: [{ type: 'UnitRoundClosed', occurredAt: at, data: { outcome: 'completed' } }] };
}

/** Nothing of a round happens before it was opened. */
const since = (state: UnitRoundState, ...at: readonly Instant[]): Instant => latest(state.opening?.at ?? '', ...at);
