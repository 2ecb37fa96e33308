import { unreachable, type RecordedEvent } from '@vandong/kernel';
import type { LeaderReviewEvent, ViolationEvent } from '@vandong/conduct/domain/events';
import { isNoticeEvent } from '@vandong/notice/domain';
import type { CommendationEvent } from '../events/index.js';
import type { EligibilityHistory, ReviewFact, ViolationFact } from './history.js';

interface ProposalFact {
  readonly proposal: string;
  readonly subject: { readonly kind: 'officer' | 'unit'; readonly id: string };
  readonly achievementKey: string;
  readonly approvedAt?: string;
}
type ByStream<T> = Readonly<Record<string, T>>;

/** What the log of the whole force says about who may be commended. */
export interface EligibilityRecord {
  readonly violations: ByStream<ViolationFact>;
  readonly reviews: ByStream<ReviewFact>;
  readonly proposals: ByStream<ProposalFact>;
}
export const emptyRecord: EligibilityRecord = { violations: {}, reviews: {}, proposals: {} };

type Heard = ViolationEvent | LeaderReviewEvent | CommendationEvent;

export function evolveRecord(
  record: EligibilityRecord,
  event: Heard,
  { stream }: Pick<RecordedEvent, 'stream'>,
): EligibilityRecord {
  if (isNoticeEvent(event)) return record;
  const at = event.occurredAt;
  switch (event.type) {
    case 'ViolationReported': {
      const { violation, officer } = event.data;
      return { ...record, violations: set(record.violations, stream, { violation, officer, reportedAt: at }) };
    }
    case 'ViolationConcluded': {
      const { violation, officer, concludedOn, outcome } = event.data;
      return {
        ...record,
        violations: set(record.violations, stream, { violation, officer, concludedAt: at, concludedOn, outcome }),
      };
    }
    case 'ViolationAnnulled':
      // its reviews fall with it: their own cancellation is written down a moment later
      return {
        ...record,
        violations: change(record.violations, stream, { annulledAt: at }),
        reviews: event.data.reviews.reduce((reviews, id) => change(reviews, id, { droppedAt: at }), record.reviews),
      };
    case 'LeaderReviewOpened':
      return { ...record, reviews: set(record.reviews, stream, { leader: event.data.leader, openedAt: at }) };
    case 'LeaderReviewDecided':
      return {
        ...record,
        reviews: change(record.reviews, stream, {
          decidedAt: at,
          decidedOn: event.data.decidedOn,
          measure: event.data.measure,
        }),
      };
    case 'LeaderReviewWaived':
    case 'LeaderReviewCancelled':
      return { ...record, reviews: change(record.reviews, stream, { droppedAt: at }) };
    case 'CommendationProposed': {
      const { proposal, subject, achievementKey } = event.data;
      return { ...record, proposals: set(record.proposals, stream, { proposal, subject, achievementKey }) };
    }
    case 'CommendationApproved':
      return { ...record, proposals: change(record.proposals, stream, { approvedAt: at }) };
    case 'LiableLeadersResolved':
    case 'FurtherLevelOpened':
    case 'HandlingLimitExtended':
    case 'LeaderExplained':
    case 'LeaderReviewWaiverProposed':
    case 'EligibilityChecked':
    case 'CommendationFlagged':
    case 'CommendationRejected':
    case 'CommendationWithdrawn':
      return record;
    default:
      return unreachable(event);
  }
}

const set = <T>(facts: ByStream<T>, stream: string, fact: T): ByStream<T> => ({
  ...facts,
  [stream]: { ...facts[stream], ...fact },
});
const change = <T>(facts: ByStream<T>, stream: string, part: Partial<T>): ByStream<T> =>
  facts[stream] ? { ...facts, [stream]: { ...facts[stream], ...part } } : facts;

/** What the gates rest on for one proposal: the subject's file, and other awards for the same achievement. */
export function historyFor(
  record: EligibilityRecord,
  { proposal, subject, achievementKey }: Pick<ProposalFact, 'proposal' | 'subject' | 'achievementKey'>,
): EligibilityHistory {
  const officer = subject.kind === 'officer' ? subject.id : undefined;
  return {
    violations: Object.values(record.violations).filter((fact) => fact.officer === officer),
    reviews: Object.values(record.reviews).filter((fact) => fact.leader === officer),
    awards: Object.values(record.proposals).flatMap((other) =>
      other.approvedAt && other.achievementKey === achievementKey && other.proposal !== proposal
        ? [{ proposal: other.proposal, approvedAt: other.approvedAt }]
        : [],
    ),
  };
}
