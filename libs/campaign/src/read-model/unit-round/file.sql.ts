import { asOf } from '@vandong/projection';
import { sql } from '@vandong/projection/query';

/** All of one case: $1 at, $2 known, $3 case id (or unit). */
export const fileSql = sql(
  'unitRound.file',
  `select r.case_id as "caseId", r.campaign, r.round, r.unit, r.profile, f.strength, r.coverage_target as "coverageTarget", f.outline_version as "outlineVersion", r.criteria,
       f.plan_no as "planNo", f.plan_on as "planOn", f.plan_basis as "planBasis", f.six_clarities as "sixClarities", f.received_on as "receivedOn", f.contact_officer as "contactOfficer",
       f.review_no as "reviewNo", f.review_on as "reviewOn", f.conclusions, f.no_commendation as "noCommendation", f.closed_at as "closedAt", r.position
  from read.unit_round r join read.unit_round_interval f on f.case_id = r.case_id and ${asOf('f', '$1', '$2')} where r.case_id = $3`,
);
export const movesSql = sql(
  'unitRound.moves',
  `select m.step, m.from_on as "from", m.to_on as "to", m.cause, m.moved_at as "movedAt", m.position from read.deadline_move m where m.case_id = $3 and m.moved_at <= $1 and m.known <= $2 order by m.position`,
);
export const waiversSql = sql(
  'unitRound.waivers',
  `select w.step, w.reason, w.by_person as "by" from read.step_waiver w where w.case_id = $3 and w.at <= $1 and w.known <= $2 order by w.position`,
);
export const pauseSql = sql(
  'unitRound.pause',
  `select p.reason, p.since from read.pause p where p.case_id = $3 and p.since <= $1 and p.known <= $2 and not coalesce(p.until <= $1 and p.until_known <= $2, false) order by p.position limit 1`,
);
export const unitTasksSql = sql(
  'unitRound.tasks',
  `select t.task, t.due_on as "dueOn", t.deliverable, t.delivered_by as "deliveredBy", t.delivered_at as "deliveredAt", t.accepted_on as "acceptedOn",
       case when t.waived_at is not null then 'waived' when t.accepted_on is not null then 'accepted' when t.delivered_at is not null then 'delivered' else 'open' end as state
  from read.unit_task_interval t where t.case_id = $3 and ${asOf('t', '$1', '$2')} order by t.due_on, t.task`,
);
export const sessionsSql = sql(
  'unitRound.sessions',
  `select s.session, s.on_day as "on", s.time, s.outline_version as "outlineVersion", s.held_on is not null as held, s.present, s.absentees, s.make_up_on as "makeUpOn", s.signed_list as "signedList", coalesce(s.make_up, false) as "makeUp"
  from read.session_interval s where s.case_id = $3 and ${asOf('s', '$1', '$2')} order by s.on_day, s.session`,
);
const extension = `e.case_id as "caseId", e.request, e.step, e.to_on as "to", e.reason, e.by_person as "by", e.requested_at as "requestedAt",
  case when e.decided_at <= $1 and e.decided_known <= $2 then e.granted end as granted, e.granted_to as "grantedTo",
  case when e.decided_at <= $1 and e.decided_known <= $2 then e.decided_at end as "decidedAt", e.decided_by as "decidedBy", e.decision_reason as "decisionReason"`;
export const extensionsSql = sql(
  'unitRound.extensions',
  `select ${extension} from read.extension e where e.case_id = $3 and e.requested_at <= $1 and e.known <= $2 order by e.position`,
);
/** Requests that wait, and those decided since $3. */
export const waitingExtensionsSql = sql(
  'unitRound.waitingExtensions',
  `select ${extension}, r.unit, r.campaign, r.round from read.extension e join read.unit_round r on r.case_id = e.case_id
 where e.requested_at <= $1 and e.known <= $2 and (e.granted is null or e.decided_at > $3 or e.decided_at > $1) order by e.requested_at`,
);
const event = `t.position, t.stream, t.unit, t.round, t.type, t.data, t.actor, t.occurred_at as "occurredAt", t.recorded_at as "recordedAt", t.known`;
/** $3 unit, $4 other streams of the unit, $5 limit */
export const timelineSql = sql(
  'timeline.ofUnit',
  `select ${event} from read.timeline t where (t.unit = $3 or t.stream = any($4)) and t.occurred_at <= $1 and t.known <= $2 order by t.occurred_at desc, t.position desc limit $5`,
);
export const restrictedTimelineSql = sql(
  'restricted_timeline.ofStreams',
  `select ${event} from read.restricted_timeline t where t.stream = any($3) and t.occurred_at <= $1 and t.known <= $2 order by t.occurred_at desc, t.position desc limit 200`,
);
export const streamTimelineSql = sql(
  'timeline.ofStreams',
  `select ${event} from read.timeline t where t.stream = any($3) and t.occurred_at <= $1 and t.known <= $2 order by t.occurred_at desc, t.position desc limit 300`,
);
/** What moved since $3: events that change what a board shows. */
export const changesSql = sql(
  'timeline.changes',
  `select ${event} from read.timeline t where t.occurred_at > $3 and t.occurred_at <= $1 and t.known <= $2 and t.type = any($4) order by t.occurred_at desc, t.position desc limit 200`,
);
export const positionKnownSql = sql(
  'timeline.positionKnown',
  `select t.position from read.timeline t where t.known <= $1 order by t.known desc, t.position desc limit 1`,
);
