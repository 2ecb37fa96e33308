import type { Day, Instant, Only, WorkingCalendar } from '@vandong/kernel';
import type { FactsByDay, Ladder, NoticeCommand } from '@vandong/notice/domain';
import type { LeaderReviewEvent, measures } from '../events/index.js';

export interface Explain {
  readonly kind: 'explain';
  readonly at: Instant;
  readonly explanation: string;
  readonly by: string;
}

/** Who may decide: facts from organisation and from the violation. */
interface ByDecider {
  readonly at: Instant;
  readonly by: string;
  /** officers who hold the competent post or one above it in line today */
  readonly competent: readonly string[];
  /** the officer of the violation and every leader it reaches */
  readonly concerned: readonly string[];
}
export interface DecideReview extends ByDecider {
  readonly kind: 'decide';
  readonly measure: (typeof measures)[number];
  readonly reason: string;
  readonly decisionNo: string;
  readonly decidedOn: Day;
}
export interface ProposeWaiver extends ByDecider {
  readonly kind: 'proposeWaiver';
  readonly reason: string;
}
export interface SignWaiver extends ByDecider {
  readonly kind: 'signWaiver';
}

/** A matter of the review with what its ladder needs. */
export interface MatterFacts {
  readonly ladder: Ladder;
  readonly people: FactsByDay;
}
/** The look: opens the review from its cause, cancels it with its cause, tells whoever is late. */
export interface LookAtReview {
  readonly kind: 'look';
  readonly now: Instant;
  readonly calendar: WorkingCalendar;
  /** what the review would open with; absent once it is open, and when its cause does not stand */
  readonly opening?: Only<LeaderReviewEvent, 'LeaderReviewOpened'>;
  readonly annulled?: { readonly cause: string; readonly at: Instant };
  readonly explanation: MatterFacts;
  readonly decision: MatterFacts;
}
export type LeaderReviewCommand = Explain | DecideReview | ProposeWaiver | SignWaiver | LookAtReview | NoticeCommand;
