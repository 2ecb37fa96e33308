import type { Day, Instant } from '@vandong/kernel';
import { sql, type Moment, type Snapshot } from '@vandong/projection/query';

export interface Proposal {
  readonly proposal: string;
  readonly caseId: string;
  readonly round: number;
  readonly unit: string;
  readonly subjectKind: 'officer' | 'unit';
  readonly subject: string;
  readonly kind: 'exceptional' | 'thematic';
  readonly form: string;
  readonly achievement: string;
  readonly deedOn: Day;
  readonly proposedAt: Instant;
  readonly proposedBy: string;
  readonly decideBy: Day;
  readonly eligible: boolean;
  readonly gates: readonly string[];
  readonly flags: readonly string[];
  readonly state: 'proposed' | 'approved' | 'rejected' | 'withdrawn';
  readonly settledAt: Instant | null;
  readonly settledBy: string | null;
  readonly decidedOn: Day | null;
  readonly decisionNo: string | null;
  readonly reason: string | null;
  readonly position: number;
}
const settled = `c.settled_at <= $1 and c.settled_known <= $2`;
const columns = `c.proposal, c.case_id as "caseId", c.round, c.unit, c.subject_kind as "subjectKind", c.subject, c.kind, c.form, c.achievement, c.deed_on as "deedOn",
  c.proposed_at as "proposedAt", c.proposed_by as "proposedBy", c.decide_by as "decideBy", c.eligible, c.blocking || c.warnings as gates, c.flags,
  case when ${settled} then c.state else 'proposed' end as state, case when ${settled} then c.settled_at end as "settledAt", case when ${settled} then c.settled_by end as "settledBy",
  case when ${settled} then c.decided_on end as "decidedOn", case when ${settled} then c.decision_no end as "decisionNo", case when ${settled} then c.reason end as reason, c.position`;
/** $1 at, $2 known, $3 units (null = all), $4 case ids (null = all) */
const proposalsSql = sql(
  'commendation.proposals',
  `select ${columns} from read.commendation c
 where c.proposed_at <= $1 and c.known <= $2 and ($3::text[] is null or c.unit = any($3) or c.subject = $5) and ($4::text[] is null or c.case_id = any($4))
 order by c.decide_by, c.proposed_at`,
);
/** Proposals of these units (all when undefined), and those about `self`. */
export const proposals = (
  s: Snapshot,
  { at, known }: Moment,
  of: { units?: readonly string[] | undefined; cases?: readonly string[]; self?: string | undefined } = {},
) => s.rows<Proposal>(proposalsSql, [at, known, of.units ?? null, of.cases ?? null, of.self ?? null]);
