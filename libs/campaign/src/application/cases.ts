import type { CommendationEvent } from '@vandong/commendation/domain/events';
import { leaderReviewId } from '@vandong/conduct/domain';
import type { LeaderReviewEvent, ViolationEvent } from '@vandong/conduct/domain/events';
import type { InspectionEvent } from '@vandong/inspection/domain/events';
import type { Day, Instant, Only } from '@vandong/kernel';
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
  /** a review whose leader is known and whose first look has not come yet */
  readonly announced?: true;
}

/** By stream; and the round in which each violation was reported. */
export interface Cases {
  readonly followed: Readonly<Record<string, FollowedCase>>;
  readonly reportedIn: Readonly<Record<string, { readonly campaign: string; readonly round: number }>>;
}
export const noCases: Cases = { followed: {}, reportedIn: {} };
type CaseEvent = InspectionEvent | CommendationEvent | LeaderReviewEvent | ViolationEvent;

/** Most events of these streams (notices, explanations, gates) change nothing a round waits for. */
export function evolveCases(cases: Cases, event: CaseEvent, { stream }: { readonly stream: string }): Cases {
  switch (event.type) {
    case 'ViolationReported': {
      const { violation, campaign, round } = event.data;
      return { ...cases, reportedIn: { ...cases.reportedIn, [violation]: { campaign, round } } };
    }
    case 'LiableLeadersResolved':
    case 'FurtherLevelOpened':
      return { ...cases, followed: { ...announced(cases, event), ...cases.followed } };
    case 'ViolationAnnulled':
      return { ...cases, followed: withoutUnopened(cases.followed, event.data.reviews) };
    case 'HandlingLimitExtended':
    case 'ViolationConcluded':
      return cases;
    default: {
      const next = evolveCase(cases.followed[stream], event);
      return next ? { ...cases, followed: { ...cases.followed, [stream]: next } } : cases;
    }
  }
}

/** The round waits for a review from the moment its leader is known, not only from the review's own first look. */
function announced(
  { reportedIn }: Cases,
  { occurredAt, data }: Only<ViolationEvent, 'LiableLeadersResolved' | 'FurtherLevelOpened'>,
): Cases['followed'] {
  const inRound = reportedIn[data.violation];
  if (!inRound) return {};
  const reviews = data.leaders.map(({ officer, unit }) => {
    const id = leaderReviewId(data.violation, officer);
    return [id, { kind: 'leaderReview', id, ...inRound, unit, openedAt: occurredAt, announced: true }] as const;
  });
  return Object.fromEntries(reviews);
}

const withoutUnopened = (followed: Cases['followed'], reviews: readonly string[]): Cases['followed'] =>
  Object.fromEntries(Object.entries(followed).filter(([id, each]) => !(each.announced && reviews.includes(id))));

function evolveCase(
  known: FollowedCase | undefined,
  event: Exclude<CaseEvent, ViolationEvent>,
): FollowedCase | undefined {
  const at = event.occurredAt;
  switch (event.type) {
    case 'InspectionScheduled': {
      const { inspection, campaign, round, unit, dueOn, windowEndsOn, unannounced = false } = event.data;
      const fact: InspectionFact = {
        inspection,
        status: 'scheduled',
        dueOn: unannounced ? windowEndsOn : dueOn,
        windowEndsOn,
        dueSince: at,
        ...(unannounced && { unannounced }),
      };
      return { kind: 'inspection', id: inspection, campaign, round, unit, openedAt: at, inspection: fact };
    }
    case 'InspectionRescheduled':
      return inspected(known, { ...rescheduled(known, event.data), dueSince: at });
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

/** Over once and for all: a decided review that is cancelled later does not keep its round waiting in between. */
const closed = (known: FollowedCase | undefined, closedAt: Instant): FollowedCase | undefined =>
  known && { ...known, closedAt: known.closedAt ?? closedAt };
/** Of an unannounced visit the unit's own round knows the window only: its deadlines are read by the inspected unit. */
function rescheduled(
  known: FollowedCase | undefined,
  { dueOn, windowEndsOn }: { readonly dueOn: Day; readonly windowEndsOn?: Day | undefined },
): Partial<InspectionFact> {
  const window = windowEndsOn ?? known?.inspection?.windowEndsOn;
  return { dueOn: known?.inspection?.unannounced && window ? window : dueOn, ...(window && { windowEndsOn: window }) };
}
const inspected = (known: FollowedCase | undefined, change: Partial<InspectionFact>): FollowedCase | undefined =>
  known?.inspection && { ...known, inspection: { ...known.inspection, ...change } };
