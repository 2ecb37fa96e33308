import { dayOf, type Only, type WorkingCalendar } from '@vandong/kernel';
import type { LeaderReviewEvent } from '../events/index.js';
import { leaderReviewId } from '../ids.js';
import type { LiabilityRule } from '../liability-rule/index.js';
import type { ViolationState } from '../violation/index.js';
import { reviewDeadlines } from './deadlines.js';

/** The opening of a leader's review from its cause, at the cause's instant; undefined when the conclusion does not reach him. */
export function openingFor(
  { reported, concluded, resolved }: ViolationState,
  leader: string,
  rule: LiabilityRule,
  calendar: WorkingCalendar,
): Only<LeaderReviewEvent, 'LeaderReviewOpened'> | undefined {
  const liable = resolved?.leaders.find((each) => each.officer === leader);
  if (!reported || !concluded || !resolved || !liable) return undefined;
  const { violation, campaign, round } = reported;
  const { post, unit, competentPost } = liable;
  const data = {
    review: leaderReviewId(violation, leader),
    violation,
    leader,
    post,
    unit,
    campaign,
    round,
    competentPost,
  };
  return {
    type: 'LeaderReviewOpened',
    occurredAt: resolved.at,
    data: { ...data, ...reviewDeadlines(calendar, rule, concluded.concludedOn, dayOf(resolved.at)) },
  };
}
