import type { CommendationEvent } from '@vandong/commendation/domain/events';
import type { LeaderReviewEvent } from '@vandong/conduct/domain/events';
import type { InspectionEvent } from '@vandong/inspection/domain/events';
import type { Instant } from '@vandong/kernel';
import type { InspectionFact } from '../domain/index.js';

/** A case of another context that a unit's round waits for. */
export interface FollowedCase {
  readonly kind: 'inspection' | 'commendation' | 'leaderReview';
  readonly id: string;
  readonly campaign: string;
  readonly round: number;
  readonly unit: string;
  readonly openedAt: Instant;
  readonly closedAt?: Instant;
  readonly inspection?: InspectionFact;
}

/** By stream. */
export interface Cases {
  readonly followed: Readonly<Record<string, FollowedCase>>;
}
export const noCases: Cases = { followed: {} };

/** Most events of these streams (notices, explanations, gates) change nothing a round waits for. */
export function evolveCases(cases: Cases, event: InspectionEvent | CommendationEvent | LeaderReviewEvent, { stream }: { readonly stream: string }): Cases {
  const next = evolveCase(cases.followed[stream], event);
  return next ? { followed: { ...cases.followed, [stream]: next } } : cases;
}

function evolveCase(known: FollowedCase | undefined, event: InspectionEvent | CommendationEvent | LeaderReviewEvent): FollowedCase | undefined {
  const at = event.occurredAt;
  switch (event.type) {
    case 'InspectionScheduled': {
      const { inspection, campaign, round, unit, dueOn, windowEndsOn } = event.data;
      const fact: InspectionFact = { inspection, status: 'scheduled', dueOn, windowEndsOn, dueSince: at };
      return { kind: 'inspection', id: inspection, campaign, round, unit, openedAt: at, inspection: fact };
    }
    case 'InspectionRescheduled':
      return inspected(known, { dueOn: event.data.dueOn, dueSince: at, ...(event.data.windowEndsOn && { windowEndsOn: event.data.windowEndsOn }) });
    case 'InspectionRecorded':
      return closed(inspected(known, { status: 'recorded', settledAt: at, conductedOn: event.data.conductedOn }), at);
    case 'InspectionMissed':
      return closed(inspected(known, { status: 'missed', settledAt: at }), at);
    case 'InspectionCancelled':
      return closed(inspected(known, { status: 'cancelled', settledAt: at }), at);
    case 'CommendationProposed': {
      const { proposal, campaign, round, unit } = event.data;
      return { kind: 'commendation', id: proposal, campaign, round, unit, openedAt: at };
    }
    case 'LeaderReviewOpened': {
      const { review, campaign, round, unit } = event.data;
      return { kind: 'leaderReview', id: review, campaign, round, unit, openedAt: at };
    }
    case 'CommendationApproved':
    case 'CommendationRejected':
    case 'CommendationWithdrawn':
    case 'LeaderReviewDecided':
    case 'LeaderReviewWaived':
    case 'LeaderReviewCancelled':
      return closed(known, at);
    default:
      return undefined;
  }
}

const closed = (known: FollowedCase | undefined, closedAt: Instant): FollowedCase | undefined => known && { ...known, closedAt };
const inspected = (known: FollowedCase | undefined, change: Partial<InspectionFact>): FollowedCase | undefined =>
  known?.inspection && { ...known, inspection: { ...known.inspection, ...change } };
