import { isNoticeEvent } from '@vandong/notice/domain';
import type { Day, Instant } from '@vandong/kernel';
import type { LeaderReviewEvent, ViolationEvent } from './events/index.js';
import { leaderReviewId, leaderReviewOf } from './ids.js';
import type { ViolationRecord } from './resolver/index.js';

export interface RegisteredReview {
  readonly id: string;
  readonly leader: string;
  readonly unit: string;
  /** when the violation's conclusion reached the leader: the review counts as open from then on */
  readonly openedAt: Instant;
  readonly closedAt?: Instant;
}
/** One violation with the reviews it opened: what other streams and contexts need to know, without a word of the files. */
export interface RegisteredViolation extends ViolationRecord {
  readonly campaign: string;
  readonly round: number;
  readonly reportedAt: Instant;
  readonly concludedAt?: Instant;
  readonly concludedOn?: Day;
  readonly reviews: readonly RegisteredReview[];
}
export type ConductRegister = Readonly<Record<string, RegisteredViolation>>;

/** `stream`: where a review's event stands, since it does not name its violation itself. */
export function evolveRegister(
  register: ConductRegister,
  event: ViolationEvent | LeaderReviewEvent,
  stream: string,
): ConductRegister {
  if (isNoticeEvent(event)) return register;
  switch (event.type) {
    case 'ViolationReported': {
      const { violation, campaign, round, unit, officer, occurredOn, incident } = event.data;
      const record = {
        violation,
        campaign,
        round,
        unit,
        officer,
        occurredOn,
        ...(incident && { incident }),
        annulled: false,
        reportedAt: event.occurredAt,
        reviews: [],
      };
      return { ...register, [violation]: record };
    }
    case 'ViolationConcluded': {
      const { violation, outcome, occurredOn, managingUnit: unit, concludedOn } = event.data;
      return change(register, violation, (each) => ({
        ...each,
        outcome,
        occurredOn,
        unit,
        concludedOn,
        concludedAt: event.occurredAt,
      }));
    }
    case 'LiableLeadersResolved':
    case 'FurtherLevelOpened': {
      const { violation, leaders } = event.data;
      const reviews = leaders.map(({ officer, unit }) => ({
        id: leaderReviewId(violation, officer),
        leader: officer,
        unit,
        openedAt: event.occurredAt,
      }));
      return change(register, violation, (each) => ({ ...each, reviews: [...each.reviews, ...reviews] }));
    }
    case 'ViolationAnnulled':
      return change(register, event.data.violation, (each) => ({
        ...each,
        annulled: true,
        reviews: each.reviews.map((review) => closed(review, event.occurredAt)),
      }));
    case 'LeaderReviewDecided':
    case 'LeaderReviewWaived':
    case 'LeaderReviewCancelled':
      return change(register, leaderReviewOf(stream)?.violation ?? '', (each) => ({
        ...each,
        reviews: each.reviews.map((review) => (review.id === stream ? closed(review, event.occurredAt) : review)),
      }));
    default:
      return register;
  }
}

const closed = (review: RegisteredReview, closedAt: Instant): RegisteredReview => ({
  ...review,
  closedAt: review.closedAt ?? closedAt,
});

function change(
  register: ConductRegister,
  id: string,
  changed: (each: RegisteredViolation) => RegisteredViolation,
): ConductRegister {
  const violation = Object.hasOwn(register, id) ? register[id] : undefined;
  return violation ? { ...register, [id]: changed(violation) } : register;
}
