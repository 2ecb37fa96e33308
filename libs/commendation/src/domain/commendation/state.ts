import type { Instant, Only } from '@vandong/kernel';
import type { LadderState } from '@vandong/notice/domain';
import type { Eligibility } from '../eligibility/gates.js';
import type { CommendationEvent } from '../events/index.js';

type Data<T extends CommendationEvent['type']> = Only<CommendationEvent, T>['data'];

/** What the ladder's events call the thing that is due in this stream. */
export const MATTER = 'commendation';

export interface KnownCommendation {
  readonly status: 'proposed' | 'approved' | 'rejected' | 'withdrawn';
  readonly proposal: Data<'CommendationProposed'>;
  readonly proposedAt: Instant;
  /** the last answer of the gates, and up to which instant what it rests on was considered */
  readonly eligibility: Eligibility;
  readonly checkedAt: Instant;
  /** violations that were concluded after the proposal */
  readonly flags: readonly string[];
  readonly approval?: Data<'CommendationApproved'>;
  readonly rejection?: Data<'CommendationRejected'>;
  readonly notices: LadderState;
}
export type CommendationState = { readonly status: 'unknown' } | KnownCommendation;

export const unknownCommendation: CommendationState = { status: 'unknown' };
