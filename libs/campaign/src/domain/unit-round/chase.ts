import { latest, type Instant } from '@vandong/kernel';
import { dueNotices, dueRungs, nextRungAt, type Running } from '@vandong/notice/domain';
import type { UnitRoundFacts } from './facts.js';
import type { Happening } from './happenings.js';
import { isPaused, isSettled, type StepRecord, type UnitRoundState } from './state.js';

/**
 * The steps whose deadline the unit itself is reminded of. Never inspection: its own case chases the inspecting side,
 * and naming the unit would leak an unannounced visit (dossier 8.9). Step 6 only once nothing but the unit's own
 * confirmation is missing; while a proposal is open, that case has its own ladder. Step 7 until the unit has confirmed, whatever
 * its reviews: who is spared a reminder would be known to have a leader under review.
 */
function chased(state: UnitRoundState, facts: UnitRoundFacts): StepRecord[] {
  if (isPaused(state)) return [];
  return state.steps.filter((record) => {
    if (isSettled(record) || record.step === 'inspection') return false;
    if (record.step === 'accountability')
      return record.status === 'entered' && !state.nothingArose.includes(record.step);
    if (record.step !== 'commendation') return true;
    return record.status === 'entered' && facts.proposals.every(({ closedAt }) => closedAt !== undefined);
  });
}

const running = (record: StepRecord, { ladder, calendar, at }: UnitRoundFacts): Running => ({
  dueOn: record.dueOn,
  ladder: ladder(record.dueOn),
  calendar,
  now: at,
  since:
    record.step === 'commendation' || record.step === 'accountability'
      ? latest(record.dueSince, record.enteredAt ?? '')
      : record.dueSince,
});

/** Notices and drafts that are due, one rung of one step each. */
export function chases(state: UnitRoundState, facts: UnitRoundFacts): Happening[] {
  return chased(state, facts).flatMap((record) => {
    const ladder = running(record, facts);
    if (dueRungs(ladder).length === 0) return [];
    const due = dueNotices({
      ...ladder,
      matter: record.step,
      state: state.notices,
      resolve: facts.audience,
      reminder: facts.reminder,
    });
    const first = due[0];
    return first
      ? [{ at: first.occurredAt, events: due.filter(({ occurredAt }) => occurredAt === first.occurredAt) }]
      : [];
  });
}

/** The next rungs that lie ahead. */
export const nextRungs = (state: UnitRoundState, facts: UnitRoundFacts): Instant[] =>
  chased(state, facts).flatMap((record) => nextRungAt(running(record, facts)) ?? []);
