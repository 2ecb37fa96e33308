import type { Day, Instant } from '@vandong/kernel';
import type { measures, outcomes } from '@vandong/conduct/domain/events';

/** A violation of the subject, with when each part of it became known. */
export interface ViolationFact {
  readonly violation: string;
  readonly officer: string;
  readonly reportedAt?: Instant;
  readonly concludedAt?: Instant;
  readonly concludedOn?: Day;
  readonly outcome?: (typeof outcomes)[number];
  readonly annulledAt?: Instant;
}

/** A review of the subject as a leader. */
export interface ReviewFact {
  readonly leader: string;
  readonly openedAt: Instant;
  readonly decidedAt?: Instant;
  /** the day of the decision itself, which may be written down later */
  readonly decidedOn?: Day;
  readonly measure?: (typeof measures)[number];
  /** waived, or cancelled with the decision it came from */
  readonly droppedAt?: Instant;
}

/** Another proposal that was approved for the same achievement. */
export interface AwardFact {
  readonly proposal: string;
  readonly approvedAt: Instant;
}

/** Everything the gates rest on, each with its instant, so that they can be asked as of any instant. */
export interface EligibilityHistory {
  readonly violations: readonly ViolationFact[];
  readonly reviews: readonly ReviewFact[];
  readonly awards: readonly AwardFact[];
}
