import type { Instant } from '../time/instant.js';

export type StepState = 'absent' | 'entered' | 'done' | 'waived' | 'missed' | 'notExpected';

/** What one look at a case answers. A step that is not named is not expected. */
export interface LookResult {
  readonly steps: Readonly<Record<string, StepState>>;
  /** the next instant at which anything of this case is due */
  readonly nextDue?: Instant;
  readonly closed: boolean;
}

/** A case: looked at by its workflow at the start, on every poke and at its next due instant. */
export interface Case {
  /** Enters what is asked, reminds what is due, closes what is over; an absent case without a cause answers closed. */
  look(caseId: string, asked: readonly string[], now: Instant): Promise<LookResult>;
}
