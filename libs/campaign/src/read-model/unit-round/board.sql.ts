import { asOf } from '@vandong/projection';
import { sql } from '@vandong/projection/query';

/** The department and its divisions stand together in a row of their own (dossier 2.6). */
export const DEPARTMENT_ROW = 'C07';

/**
 * Units by locality × step × state × due date: late and due follow from the due date when the answer is made.
 * $1 at, $2 known, $3 campaign, $4 round, $5 units that the reader may see (null = all).
 */
export const boardSql = sql(
  'campaign.board',
  `select coalesce(u.locality, '${DEPARTMENT_ROW}') as key, s.step, s.state, s.paused_unit or s.paused_campaign as paused, s.due_on as "dueOn", s.carried_over as "carriedOver",
       count(*)::int as units, max(s.completed_on) filter (where s.completed_on > s.due_on) as "doneLateOn"
  from read.step_interval s join read.unit u on u.unit = s.unit
 where s.campaign = $3 and s.round = $4 and not s.withdrawn and ${asOf('s', '$1', '$2')} and ($5::text[] is null or s.unit = any($5))
 group by 1, 2, 3, 4, 5, 6`,
);
/** One row per unit and step; $6 locality (null = all), $7 step (null = all). */
export const stepsSql = sql(
  'campaign.steps',
  `select s.case_id as "caseId", s.unit, coalesce(u.locality, '${DEPARTMENT_ROW}') as key, s.step, s.state, s.paused_unit or s.paused_campaign as paused, s.opens_on as "opensOn",
       s.first_due_on as "firstDueOn", s.due_on as "dueOn", s.entered_at as "enteredAt", s.completed_on as "completedOn", s.carried_over as "carriedOver"
  from read.step_interval s join read.unit u on u.unit = s.unit
 where s.campaign = $3 and s.round = $4 and not s.withdrawn and ${asOf('s', '$1', '$2')} and ($5::text[] is null or s.unit = any($5))
   and ($6::text is null or coalesce(u.locality, '${DEPARTMENT_ROW}') = $6) and ($7::text is null or s.step = $7)`,
);
/** Tasks accepted or waived of those owed, and people briefed on the current outline: $3 case ids. */
export const sharesSql = sql(
  'campaign.shares',
  `select f.case_id as "caseId", f.strength, f.outline_version as "outlineVersion", t.tasks, t.done as "tasksDone",
       (select coalesce(sum(b.present), 0)::int from read.session_interval b where b.case_id = f.case_id and b.outline_version = f.outline_version and b.held_on is not null and ${asOf('b', '$1', '$2')}) as present
  from read.unit_round_interval f
 cross join lateral (select count(*)::int as tasks, count(*) filter (where t.accepted_on is not null or t.waived_at is not null)::int as done
                       from read.unit_task_interval t where t.case_id = f.case_id and ${asOf('t', '$1', '$2')}) t
 where f.case_id = any($3) and ${asOf('f', '$1', '$2')}`,
);
/** Newest event of each unit; $3 units. */
export const activitySql = sql(
  'campaign.activity',
  `select u.unit, (select t.occurred_at from read.timeline t where t.unit = u.unit and t.occurred_at <= $1 and t.known <= $2 order by t.occurred_at desc limit 1) as at
  from unnest($3::text[]) as u (unit)`,
);
/** Enrolled units and the newest event by row of the board. $1 at, $2 known, $3 campaign, $4 round, $5 units (null = all) */
export const rowsSql = sql(
  'campaign.rows',
  `select coalesce(u.locality, '${DEPARTMENT_ROW}') as key, count(*)::int as units, max(a.occurred_at) as "lastActivityAt"
  from read.enrolment e join read.unit u on u.unit = e.unit
  left join lateral (select t.occurred_at from read.timeline t where t.unit = e.unit and t.occurred_at <= $1 and t.known <= $2 order by t.occurred_at desc limit 1) a on true
 where e.campaign = $3 and e.round = $4 and e.enrolled_at <= $1 and e.known <= $2 and not coalesce(e.withdrawn_at <= $1 and e.withdrawn_known <= $2, false)
   and ($5::text[] is null or e.unit = any($5))
 group by 1`,
);
