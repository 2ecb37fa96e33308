import { type Instant, type LookResult, type StepState, type WorkingCalendar } from '@vandong/kernel';
import { answersFrom, dueNotices, endLadder, nextRungAt, type Ladder, type Running } from '@vandong/notice/domain';
import type { LeaderReviewEvent } from '../events/index.js';
import type { LookAtReview } from './commands.js';
import { endOfReview, evolveLeaderReview, type LeaderReviewState } from './state.js';

export type Matter = 'explanation' | 'decision';
export const matters: readonly Matter[] = ['explanation', 'decision'];

/** Everything that became due by `now`, each with its own instant, in order. */
export function decideLook(command: LookAtReview, before: LeaderReviewState): readonly LeaderReviewEvent[] {
  const { now, annulled, opening } = command;
  // without its cause no decision and no waiver stands either (dossier 6.6 inv. 3)
  if (annulled) return before.opened && !before.cancelled ? cancel(before, annulled) : [];
  if (endOfReview(before)) return [];
  const opened = !before.opened && opening ? [opening] : [];
  const state = opened.reduce(evolveLeaderReview, before);
  const due = matters.flatMap((matter) => {
    const running = runningLadder(state, matter, command.calendar, command[matter].ladder, now);
    return running
      ? dueNotices({ ...running, matter, state: state.notices, ...answersFrom(command[matter].people) })
      : [];
  });
  return [...opened, ...due.sort((a, b) => (a.occurredAt < b.occurredAt ? -1 : a.occurredAt > b.occurredAt ? 1 : 0))];
}

function cancel(state: LeaderReviewState, { cause, at }: { cause: string; at: Instant }): LeaderReviewEvent[] {
  return [
    { type: 'LeaderReviewCancelled', occurredAt: at, data: { cause } },
    ...endMatters(state, matters, 'cancelled', at),
  ];
}

export const endMatters = (
  state: LeaderReviewState,
  which: readonly Matter[],
  cause: 'completed' | 'cancelled',
  at: Instant,
): LeaderReviewEvent[] => which.flatMap((matter) => endLadder(state.notices, matter, cause, at));

/** The ladder of a matter that is still owed; undefined once it is settled. */
export function runningLadder(
  state: LeaderReviewState,
  matter: Matter,
  calendar: WorkingCalendar,
  ladder: Ladder,
  now: Instant,
): Running | undefined {
  if (!state.opened || endOfReview(state) || (matter === 'explanation' && state.explained)) return undefined;
  const dueOn = matter === 'explanation' ? state.opened.explainBy : state.opened.decideBy;
  return { dueOn, ladder, calendar, now, since: state.opened.at };
}

/** What the look answers to the review's workflow. */
export function lookResult(
  state: LeaderReviewState,
  calendar: WorkingCalendar,
  ladders: Readonly<Record<Matter, Ladder>>,
  now: Instant,
): LookResult {
  const end = endOfReview(state);
  if (!state.opened) return { steps: {}, closed: true };
  const next = matters
    .flatMap((matter) => {
      const running = runningLadder(state, matter, calendar, ladders[matter], now);
      return (running && nextRungAt(running)) ?? [];
    })
    .sort()[0];
  return {
    steps: { explanation: explanationStep(state), decision: decisionStep(end) },
    ...(next && { nextDue: next }),
    closed: end !== undefined,
  };
}

function explanationStep(state: LeaderReviewState): StepState {
  if (state.explained) return 'done';
  const end = endOfReview(state);
  return end === 'decided' ? 'missed' : end ? 'waived' : 'entered';
}
const decisionStep = (end: ReturnType<typeof endOfReview>): StepState =>
  end === 'decided' ? 'done' : end ? 'waived' : 'entered';
