import { dayOf, type Only, type WorkingCalendar } from '@vandong/kernel';
import type { LeaderReviewEvent } from '../events/index.js';
import { leaderReviewId } from '../ids.js';
import type { LiabilityRule } from '../liability-rule/index.js';
import { reachedBy, type ViolationState } from '../violation/index.js';
import { reviewDeadlines } from './deadlines.js';

/** The opening of a leader's review from its cause, at the cause's instant; undefined when the case does not reach him. */
export function openingFor(
  state: ViolationState,
  leader: string,
  rule: LiabilityRule,
  calendar: WorkingCalendar,
): Only<LeaderReviewEvent, 'LeaderReviewOpened'> | undefined {
  const { reported } = state;
  const liable = reachedBy(state).find((each) => each.officer === leader);
  if (!reported || !liable) return undefined;
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
    occurredAt: liable.at,
    data: { ...data, ...reviewDeadlines(calendar, rule, liable.from, dayOf(liable.at)) },
  };
}
