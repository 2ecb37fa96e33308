import type { Day, Instant } from '@vandong/kernel';
import { sql, type Moment, type Snapshot } from '@vandong/projection/query';
import type { Criterion, Step } from '../../domain/events/index.js';

export interface CampaignRow {
  readonly campaign: string;
  readonly name: string;
  readonly nameEn: string;
  readonly from: Day;
  readonly to: Day;
  readonly planNo: string | null;
  readonly planOn: Day | null;
  readonly committeeNo: string | null;
  readonly committeeOn: Day | null;
  readonly launchedAt: Instant | null;
  readonly paused: boolean;
}
export interface ProfileStep {
  readonly step: Step;
  readonly opensOn?: Day;
  readonly dueOn: Day;
  readonly carriedOver?: string;
  readonly criteria: readonly Criterion[];
}
export interface RoundRow {
  readonly round: number;
  readonly from: Day;
  readonly to: Day;
  readonly coverageTarget: number;
  readonly profiles: readonly { readonly profile: string; readonly steps: readonly ProfileStep[] }[];
}
export interface PhaseRow {
  readonly phase: number;
  readonly name: string;
  readonly nameEn: string;
  readonly from: Day;
  readonly to: Day;
}
export interface EnrolmentRow {
  readonly unit: string;
  readonly profile: string;
  readonly group: string;
  readonly strength: number;
}
export interface TaskRow {
  readonly round: number;
  readonly task: string;
  readonly title: string;
  readonly accountable: string;
  readonly deliverable: string;
  readonly dueOn: Day;
}
export interface SeatRow {
  readonly post: string;
  readonly seat: 'head' | 'standingDeputy' | 'deputy' | 'standingMember' | 'member' | 'secretary';
  readonly from: Day;
}
export interface DocumentRow {
  readonly documentNo: string;
  readonly kind: string;
  readonly issuedOn: Day;
  readonly unit: string | null;
  readonly inspection: string | null;
}

/** The newest campaign. $1 at, $2 known */
const campaignSql = sql(
  'campaign.current',
  `select c.campaign, c.name, c.name_en as "nameEn", c.from_on as "from", c.to_on as "to", c.plan_no as "planNo", c.plan_on as "planOn",
       c.committee_no as "committeeNo", c.committee_on as "committeeOn", c.launched_at as "launchedAt",
       exists (select from read.suspension s where s.campaign = c.campaign and s.subtree = '' and s.since <= $1 and s.known <= $2
                and not coalesce(s.until <= $1 and s.until_known <= $2, false)) as paused
  from read.campaign c order by c.position desc limit 1`,
);
const roundsSql = sql(
  'campaign.rounds',
  `select r.round, r.from_on as "from", r.to_on as "to", r.coverage_target as "coverageTarget", r.profiles from read.round r where r.campaign = $1 order by r.round`,
);
const phasesSql = sql(
  'campaign.phases',
  `select p.phase, p.name, p.name_en as "nameEn", p.from_on as "from", p.to_on as "to" from read.phase p where p.campaign = $1 order by p.phase`,
);
/** $1 at, $2 known, $3 campaign, $4 round */
const enrolmentsSql = sql(
  'campaign.enrolments',
  `select e.unit, e.profile, e.emulation_group as "group", e.strength from read.enrolment e
 where e.campaign = $3 and e.round = $4 and e.enrolled_at <= $1 and e.known <= $2 and not coalesce(e.withdrawn_at <= $1 and e.withdrawn_known <= $2, false)`,
);
const tasksSql = sql(
  'campaign.tasks',
  `select t.round, t.task, t.title, t.accountable, t.deliverable, t.due_on as "dueOn" from read.task t where t.campaign = $1 and t.round = $2 order by t.position`,
);
/** $1 day, $2 known, $3 campaign */
const seatsSql = sql(
  'campaign.seats',
  `select s.post, s.seat, s.valid_from as "from" from read.seat s
 where s.campaign = $3 and s.valid_from <= $1 and s.known <= $2 and not coalesce(s.released_on <= $1 and s.released_known <= $2, false)
 order by array_position(array['head','standingDeputy','deputy','standingMember','member','secretary'], s.seat), s.position`,
);
const outlineSql = sql(
  'campaign.outline',
  `select coalesce(max(o.version), 0) as version from read.outline o where o.campaign = $1 and o.published_on <= $2`,
);
const documentsSql = sql(
  'campaign.documents',
  `select d.document_no as "documentNo", d.kind, d.issued_on as "issuedOn", d.unit, d.inspection from read.document d where d.search like '%' || $1 || '%' order by d.issued_on desc limit 20`,
);

export async function currentCampaign(s: Snapshot, { at, known }: Moment): Promise<CampaignRow | undefined> {
  return (await s.rows<CampaignRow>(campaignSql, [at, known]))[0];
}
export const rounds = (s: Snapshot, campaign: string) => s.rows<RoundRow>(roundsSql, [campaign]);
export const phases = (s: Snapshot, campaign: string) => s.rows<PhaseRow>(phasesSql, [campaign]);
export const enrolments = (s: Snapshot, { at, known }: Moment, campaign: string, round: number) =>
  s.rows<EnrolmentRow>(enrolmentsSql, [at, known, campaign, round]);
export const tasks = (s: Snapshot, campaign: string, round: number) => s.rows<TaskRow>(tasksSql, [campaign, round]);
export const seats = (s: Snapshot, { day, known }: Moment, campaign: string) =>
  s.rows<SeatRow>(seatsSql, [day, known, campaign]);
export const documents = (s: Snapshot, foldedNo: string) =>
  s.rows<DocumentRow>(documentsSql, [foldedNo.replace(/[\\%_]/g, '\\$&')]);
export async function outlineVersion(s: Snapshot, campaign: string, on: Day): Promise<number> {
  return (await s.rows<{ version: number }>(outlineSql, [campaign, on]))[0]?.version ?? 0;
}
