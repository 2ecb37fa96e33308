import { dayOf, refuse, Refusal, unreachable, type Decider, type Unmet } from '@vandong/kernel';
import { decideNotices } from '@vandong/notice/domain';
import type { LeaderReviewEvent } from '../events/index.js';
import type { DecideReview, Explain, LeaderReviewCommand } from './commands.js';
import { decideLook, endMatters, matters } from './look.js';
import { mayDecide, running } from './rights.js';
import { evolveLeaderReview, noReview, type LeaderReviewState } from './state.js';
import { proposeWaiver, signWaiver } from './waiver.js';

/** The responsibility of one leader for one violation: he explains, the competent superior decides or two people waive. */
export const leaderReviewDecider: Decider<LeaderReviewState, LeaderReviewCommand, LeaderReviewEvent> = {
  initial: noReview,
  decide,
  evolve: evolveLeaderReview,
};

function decide(command: LeaderReviewCommand, state: LeaderReviewState): readonly LeaderReviewEvent[] {
  switch (command.kind) {
    case 'look':
      return decideLook(command, state);
    case 'explain':
      return explain(command, state);
    case 'decide':
      return decideReview(command, state);
    case 'proposeWaiver':
      return proposeWaiver(command, state);
    case 'signWaiver':
      return signWaiver(command, state);
    case 'openNotice':
    case 'logContact':
    case 'approveReminder':
    case 'waiveReminder':
      return decideNotices(command, state.notices);
    default:
      return unreachable(command);
  }
}

function explain({ at, explanation, by }: Explain, state: LeaderReviewState): readonly LeaderReviewEvent[] {
  if (state.opened && by !== state.opened.leader) refuse('conduct.notTheLeader');
  if (state.explained?.explanation === explanation) return [];
  const { leader } = running(state);
  if (state.explained) refuse('conduct.alreadyExplained');
  if (!explanation.trim()) refuse('conduct.explanationMissing');
  return [
    { type: 'LeaderExplained', occurredAt: at, data: { explanation, leader } },
    ...endMatters(state, ['explanation'], 'completed', at),
  ];
}

function decideReview(command: DecideReview, state: LeaderReviewState): readonly LeaderReviewEvent[] {
  const { at, by, measure, reason, decisionNo, decidedOn } = command;
  const before = state.decided;
  if (
    before?.by === by &&
    before.measure === measure &&
    before.reason === reason &&
    before.decisionNo === decisionNo &&
    before.decidedOn === decidedOn
  )
    return [];
  const { leader, explainBy, at: openedAt } = running(state);
  mayDecide(command, state);
  const unmet: Unmet[] = [
    ...(reason.trim() ? [] : [{ code: 'conduct.reasonMissing' }]),
    ...(decisionNo.trim() ? [] : [{ code: 'conduct.decisionNoMissing' }]),
    ...(decidedOn > dayOf(at) ? [{ code: 'conduct.futureDay', params: { day: decidedOn } }] : []),
    ...(decidedOn < dayOf(openedAt)
      ? [{ code: 'conduct.decidedBeforeOpening', params: { openedOn: dayOf(openedAt) } }]
      : []),
    // The leader is heard first: until his own limit has passed nobody decides without him.
    ...(!state.explained && dayOf(at) <= explainBy
      ? [{ code: 'conduct.explanationPending', params: { explainBy } }]
      : []),
  ];
  if (unmet.length > 0) throw new Refusal('conduct.reviewNotReady', unmet);
  const data = { measure, reason, leader, decisionNo, decidedOn, by };
  return [{ type: 'LeaderReviewDecided', occurredAt: at, data }, ...endMatters(state, matters, 'completed', at)];
}
