import type { Day, Instant } from '@vandong/kernel';
import { sql, type Moment, type Snapshot } from '@vandong/projection/query';
import type { measures, Outcome } from '../domain/events/index.js';

export interface ResolvedLeader {
  readonly officer: string;
  readonly post: string;
  readonly unit: string;
  readonly level: number;
  readonly because: string;
  readonly competentPost: string;
}
export interface NotOpened {
  readonly officer?: string;
  readonly post: string;
  readonly unit: string;
  readonly level: number;
  readonly reason: string;
}
export interface ViolationFile {
  readonly violation: string;
  readonly campaign: string;
  readonly round: number;
  readonly unit: string;
  readonly officer: string;
  readonly act: string;
  readonly field: string | null;
  readonly summary: string;
  readonly occurredOn: Day;
  readonly detectedOn: Day;
  /** the limit that a decision extended it to */
  readonly extendedTo: Day | null;
  readonly outcome: Outcome | null;
  readonly conclusionNo: string | null;
  readonly concludedOn: Day | null;
  readonly ruleVersion: number | null;
  /** why the row of the outcome was taken one step further */
  readonly recurrence: 'unit' | 'incident' | null;
  readonly leaders: readonly ResolvedLeader[] | null;
  readonly notOpened: readonly NotOpened[] | null;
  readonly annulled: boolean;
  readonly position: number;
}
export interface LeaderReview {
  readonly caseId: string;
  readonly review: string;
  readonly violation: string;
  readonly leader: string;
  readonly post: string;
  readonly unit: string;
  readonly competentPost: string;
  readonly openedAt: Instant;
  readonly explainBy: Day;
  readonly decideBy: Day;
  readonly explanation: string | null;
  readonly explainedAt: Instant | null;
  readonly measure: (typeof measures)[number] | null;
  readonly reason: string | null;
  readonly decisionNo: string | null;
  readonly decidedOn: Day | null;
  readonly waiverBy: string | null;
  readonly waiverReason: string | null;
  readonly state: 'explaining' | 'deciding' | 'decided' | 'waiverProposed' | 'waived' | 'cancelled';
  readonly position: number;
}
const open: ReadonlySet<LeaderReview['state']> = new Set(['explaining', 'deciding', 'waiverProposed']);
/** Somebody still owes something: the leader his explanation, or who is competent a decision or a second signature. */
export const isOpen = ({ state }: Pick<LeaderReview, 'state'>): boolean => open.has(state);
export interface LiabilityRule {
  readonly version: number;
  readonly from: Day;
  readonly explainWorkingDays: number;
  readonly decideDays: number;
  readonly rows: readonly {
    readonly outcome: Outcome;
    readonly levelsUp: number;
    readonly subjects: readonly { readonly level: number; readonly who: 'head' | 'deputyInCharge' }[];
  }[];
}

const concluded = `v.concluded_on <= $1 and v.concluded_known <= $2`;
const when = (condition: string, column: string, alias: string) =>
  `case when ${condition} then ${column} end as "${alias}"`;
/** the row's, and after them those of the levels opened by order */
const withFurther = (column: string) =>
  `v.${column} || coalesce((select jsonb_agg(each order by f.level) from read.restricted_further_level f, jsonb_array_elements(f.${column}) each
     where f.violation = v.violation and f.ordered_on <= $1 and f.known <= $2), '[]')`;
/** $1 day, $2 known */
const violationsSql = sql(
  'conduct.violations',
  `select v.violation, v.campaign, v.round, v.unit, v.officer, v.act, v.field, v.summary, v.occurred_on as "occurredOn", v.detected_on as "detectedOn", case when v.extended_on <= $1 and v.extended_known <= $2 then v.extended_to end as "extendedTo",
       ${when(concluded, 'v.outcome', 'outcome')}, ${when(concluded, 'v.conclusion_no', 'conclusionNo')}, ${when(concluded, 'v.concluded_on', 'concludedOn')},
       ${when(concluded, 'v.rule_version', 'ruleVersion')}, ${when(concluded, 'v.recurrence', 'recurrence')}, ${when(concluded, withFurther('leaders'), 'leaders')}, ${when(concluded, withFurther('not_opened'), 'notOpened')},
       coalesce(v.annulled_on <= $1 and v.annulled_known <= $2, false) as annulled, v.position
  from read.restricted_violation v
 where v.detected_on <= $1 and v.known <= $2 order by v.detected_on desc, v.violation`,
);
const decided = `r.decided_on <= $3 and r.decided_known <= $2`;
const explained = `r.explained_at <= $1 and r.explained_known <= $2`;
/** $1 at, $2 known, $3 day */
const reviewsSql = sql(
  'conduct.reviews',
  `select r.case_id as "caseId", r.review, r.violation, r.leader, r.post, r.unit, r.competent_post as "competentPost", r.opened_at as "openedAt",
       r.explain_by as "explainBy", r.decide_by as "decideBy", ${when(explained, 'r.explanation', 'explanation')}, ${when(explained, 'r.explained_at', 'explainedAt')},
       ${when(decided, 'r.measure', 'measure')}, ${when(decided, 'r.reason', 'reason')}, ${when(decided, 'r.decision_no', 'decisionNo')}, ${when(decided, 'r.decided_on', 'decidedOn')},
       r.waiver_by as "waiverBy", r.waiver_reason as "waiverReason",
       case when r.cancelled_at <= $1 and r.cancelled_known <= $2 then 'cancelled'
            when r.waived_at <= $1 and r.waived_known <= $2 then 'waived'
            when ${decided} then 'decided'
            when r.waiver_at <= $1 and r.waiver_known <= $2 then 'waiverProposed'
            when ${explained} then 'deciding' else 'explaining' end as state, r.position
  from read.restricted_leader_review r
 where r.opened_at <= $1 and r.known <= $2 order by r.opened_at desc, r.position`,
);
const rulesSql = sql(
  'conduct.rules',
  `select l.version, l.valid_from as "from", l.explain_working_days as "explainWorkingDays", l.decide_days as "decideDays", l.rows from read.liability_rule l order by l.version`,
);

/** All files: the caller leaves out those that its reader may not see. A campaign has tens of them. */
export const violations = (s: Snapshot, { day, known }: Moment) => s.rows<ViolationFile>(violationsSql, [day, known]);
export const leaderReviews = (s: Snapshot, { at, known, day }: Moment) =>
  s.rows<LeaderReview>(reviewsSql, [at, known, day]);
export const liabilityRules = (s: Snapshot) => s.rows<LiabilityRule>(rulesSql);
