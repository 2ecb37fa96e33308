import type { Day, Instant } from '@vandong/kernel';
import type { Outcome } from '../events/index.js';
import type { LiabilityRule } from '../liability-rule/index.js';
import type { CommandLine, Recurrence } from '../resolver/index.js';

export interface ReportViolation {
  readonly kind: 'report';
  readonly at: Instant;
  readonly violation: string;
  readonly campaign: string;
  readonly round: number;
  readonly officer: string;
  readonly act: string;
  readonly summary: string;
  readonly occurredOn: Day;
  readonly detectedOn: Day;
  readonly incident?: string;
  /** the unit that managed the officer on the day of the act: a fact from organisation */
  readonly managingUnit: string | undefined;
}

/** What organisation, the rules and the register say about the case. */
export interface CaseFacts {
  /** undefined when no unit managed the officer on the day of the act */
  readonly line: CommandLine | undefined;
  readonly rule: LiabilityRule;
  readonly recurrence?: Recurrence;
}
export interface ConcludeViolation {
  readonly kind: 'conclude';
  readonly at: Instant;
  readonly violation: string;
  readonly outcome: Outcome;
  readonly conclusionNo: string;
  readonly concludedOn: Day;
  readonly by: string;
  /** what verification found otherwise than reported */
  readonly act?: string;
  readonly occurredOn?: Day;
  /** the kind of work of the managing unit, unless another one is named */
  readonly field?: string;
  readonly facts: CaseFacts;
}
export interface AnnulConclusion {
  readonly kind: 'annul';
  readonly at: Instant;
  readonly violation: string;
  readonly reason: string;
  readonly decisionNo: string;
  readonly annulledOn: Day;
  readonly by: string;
}
/** One level more than the row of the outcome reaches, ordered by the competent authority (dossier 6.6). */
export interface OpenFurtherLevel {
  readonly kind: 'openFurther';
  readonly at: Instant;
  readonly violation: string;
  readonly reason: string;
  readonly decisionNo: string;
  readonly orderedOn: Day;
  readonly by: string;
  readonly facts: Pick<CaseFacts, 'line' | 'rule'> & {
    /** officers who hold the post competent for that level, or one above it, today */
    readonly competent: readonly string[];
  };
}
/** More time for a complex case (dossier 6.3). */
export interface ExtendLimit {
  readonly kind: 'extendLimit';
  readonly at: Instant;
  readonly violation: string;
  readonly to: Day;
  readonly reason: string;
  readonly decisionNo: string;
  readonly decidedOn: Day;
  readonly by: string;
  readonly facts: Pick<CaseFacts, 'line' | 'rule'>;
}
export type ViolationCommand = ReportViolation | ExtendLimit | ConcludeViolation | AnnulConclusion | OpenFurtherLevel;
