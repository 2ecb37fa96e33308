import { unreachable, type Instant, type Only } from '@vandong/kernel';
import { evolveNotices, isNoticeEvent, ladderState, type LadderState, type NoticeEvent } from '@vandong/notice/domain';
import type { LeaderReviewEvent } from '../events/index.js';

export type OwnEvent = Exclude<LeaderReviewEvent, NoticeEvent>;
type Data<T extends OwnEvent['type']> = Only<OwnEvent, T>['data'];

export interface LeaderReviewState {
  readonly opened?: Data<'LeaderReviewOpened'> & { readonly at: Instant };
  readonly explained?: Data<'LeaderExplained'>;
  readonly decided?: Data<'LeaderReviewDecided'>;
  readonly waiverProposed?: Data<'LeaderReviewWaiverProposed'>;
  readonly waived?: Data<'LeaderReviewWaived'>;
  readonly cancelled?: Data<'LeaderReviewCancelled'>;
  readonly notices: LadderState;
}
export const noReview: LeaderReviewState = { notices: ladderState };

/** How the review ended; undefined while it runs. A cancellation also ends what was decided before it. */
export function endOfReview({
  decided,
  waived,
  cancelled,
}: LeaderReviewState): 'decided' | 'waived' | 'cancelled' | undefined {
  return cancelled ? 'cancelled' : decided ? 'decided' : waived ? 'waived' : undefined;
}

export function evolveLeaderReview(state: LeaderReviewState, event: LeaderReviewEvent): LeaderReviewState {
  return isNoticeEvent(event) ? { ...state, notices: evolveNotices(state.notices, event) } : evolveOwn(state, event);
}

function evolveOwn(state: LeaderReviewState, event: OwnEvent): LeaderReviewState {
  switch (event.type) {
    case 'LeaderReviewOpened':
      return { ...state, opened: { ...event.data, at: event.occurredAt } };
    case 'LeaderExplained':
      return { ...state, explained: event.data };
    case 'LeaderReviewDecided':
      return { ...state, decided: event.data };
    case 'LeaderReviewWaiverProposed':
      return { ...state, waiverProposed: event.data };
    case 'LeaderReviewWaived':
      return { ...state, waived: event.data };
    case 'LeaderReviewCancelled':
      return { ...state, cancelled: event.data };
    default:
      return unreachable(event);
  }
}
