import { sql } from '@vandong/projection/query';

const notice = `n.case_id as "caseId", n.matter, n.due_on as "dueOn", n.rung, n.post, n.person, n.ladder, n.ladder_version as "ladderVersion",
  n.sent_at as "sentAt", n.position, case when n.opened_at <= $1 and n.opened_known <= $2 then n.opened_at end as "openedAt",
  case when n.opened_at <= $1 and n.opened_known <= $2 then n.opened_by end as "openedBy", n.opened_position as "openedPosition"`;
const reminder = `r.case_id as "caseId", r.matter, r.due_on as "dueOn", r.ordinal, r.rung, r.form, r.counts, r.addressee_post as "addresseePost",
  r.signer_post as "signerPost", r.ladder, r.ladder_version as "ladderVersion", r.drafted_at as "draftedAt", r.position,
  case when r.settled_at <= $1 and r.settled_known <= $2 then r.state else 'draft' end as state,
  case when r.settled_at <= $1 and r.settled_known <= $2 then r.settled_at end as "settledAt", r.settled_by as "settledBy", r.document_no as "documentNo", r.reason,
  case when r.opened_at <= $1 and r.opened_known <= $2 then r.opened_at end as "openedAt"`;
const contact = `c.case_id as "caseId", c.matter, c.contacted, c.contacted_at as "contactedAt", c.answer, c.by_person as "byPerson", c.position`;
const known = (alias: string, at: string) => `${alias}.${at} <= $1 and ${alias}.known <= $2`;

/** $1 at, $2 known, $3 case ids: all that was said in these cases. */
export const ofCases = (prefix: '' | 'restricted_') => ({
  notices: sql(
    `${prefix}notice.ofCases`,
    `select ${notice} from read.${prefix}notice n where ${known('n', 'sent_at')} and n.case_id = any($3) order by n.sent_at, n.position`,
  ),
  reminders: sql(
    `${prefix}reminder.ofCases`,
    `select ${reminder} from read.${prefix}reminder r where ${known('r', 'drafted_at')} and r.case_id = any($3) order by r.drafted_at, r.position`,
  ),
  contacts: sql(
    `${prefix}contact.ofCases`,
    `select ${contact} from read.${prefix}contact c where ${known('c', 'contacted_at')} and c.case_id = any($3) order by c.contacted_at`,
  ),
});
/** $1 at, $2 known, $3 since: cases about which something was sent since then or waits for a signature. */
export const activeCasesSql = sql(
  'notice.activeCases',
  `select n.case_id as "caseId" from read.notice n where n.sent_at > $3 and ${known('n', 'sent_at')}
   union select r.case_id from read.reminder r where ${known('r', 'drafted_at')}
     and (r.drafted_at > $3 or not coalesce(r.settled_at <= $1 and r.settled_known <= $2, false) or (r.settled_at > $3 and r.settled_at <= $1))
   union select c.case_id from read.contact c where c.contacted_at > $3 and ${known('c', 'contacted_at')}`,
);
/** $1 signer posts: drafts that wait for one of them now. */
export const draftsForSql = (prefix: '' | 'restricted_') =>
  sql(
    `${prefix}reminder.draftsFor`,
    `select r.case_id as "caseId", r.matter, r.due_on as "dueOn", r.ordinal, r.rung, r.form, r.counts, r.addressee_post as "addresseePost",
       r.signer_post as "signerPost", r.ladder, r.ladder_version as "ladderVersion", r.drafted_at as "draftedAt", r.position, r.state,
       r.settled_at as "settledAt", r.settled_by as "settledBy", r.document_no as "documentNo", r.reason
  from read.${prefix}reminder r
 where r.signer_post = any($1) and (r.state = 'draft' or (r.settled_by = $2 and r.settled_at > $3)) order by r.due_on, r.drafted_at`,
  );
/** $1 addressee posts, $2 since: signed letters to them that nobody has read yet. */
export const unreadLettersSql = (prefix: '' | 'restricted_') =>
  sql(
    `${prefix}reminder.unreadLetters`,
    `select r.case_id as "caseId", r.matter, r.due_on as "dueOn", r.ordinal, r.rung, r.form
  from read.${prefix}reminder r where r.addressee_post = any($1) and r.state = 'approved' and r.opened_at is null and r.settled_at > $2 order by r.settled_at`,
  );
/** $1 person, $2 posts: notices to them that nobody opened yet. */
export const unopenedForSql = sql(
  'notice.unopenedFor',
  `select n.case_id as "caseId", n.matter, n.due_on as "dueOn", n.rung, n.post, n.person, n.ladder, n.ladder_version as "ladderVersion", n.sent_at as "sentAt", n.position
  from read.notice n where n.opened_at is null and (n.person = $1 or (n.person is null and n.post = any($2))) and n.sent_at > $3 order by n.sent_at desc limit 50`,
);
export const laddersSql = sql(
  'notice.ladders',
  `select l.ladder, l.version, l.valid_from as "from", l.rungs from read.ladder l order by l.ladder, l.version`,
);
