import { z } from 'zod';
import { attachmentId, bilingual, count, day, id, instant, readAt, shownState } from './common.js';

/** Kiểm tra */
export const inspectionRow = z.strictObject({
  inspection: id,
  caseId: z.string(),
  unit: id,
  code: z.string(),
  place: bilingual,
  teamName: z.string(),
  lead: z.string(),
  chairUnit: id,
  opensOn: day,
  firstDueOn: day,
  dueOn: day,
  conductedOn: day.optional(),
  minutesNo: z.string().optional(),
  result: z.enum(['good', 'fair', 'pass', 'fail']).optional(),
  findingCount: count.optional(),
  state: shownState,
  lateDays: count.optional(),
  daysLeft: z.int().optional(),
});
export const ladderRung = z.strictObject({
  rung: z.int(),
  name: bilingual,
  at: instant,
  state: z.enum(['sent', 'draft', 'approved', 'waived', 'withdrawn', 'ahead']),
  to: z.array(z.string()),
  sentAt: instant.optional(),
  openedBy: count.optional(),
  openedAt: instant.optional(),
  counts: z.boolean(),
  ordinal: count.optional(),
});
export const inspectionsPage = z.strictObject({
  readAt,
  round: count,
  window: z.strictObject({ from: day, to: day }),
  answer: z.strictObject({
    planned: count,
    done: count,
    scheduled: count,
    late: count,
    missed: count,
    scheduledUntil: day.optional(),
  }),
  total: count,
  rows: z.array(inspectionRow),
});
export const inspectionPage = z.strictObject({
  readAt,
  inspection: inspectionRow,
  photo: attachmentId.optional(),
  ladder: z.strictObject({ id, version: count, rungs: z.array(ladderRung) }),
  mayRecord: z.boolean(),
  mayReschedule: z.boolean(),
  unconfirmedDays: z.array(z.strictObject({ date: day, note: bilingual })),
});

/** Đôn đốc: by matter, worst first. */
export const sent = z.strictObject({
  position: count,
  kind: z.enum(['notice', 'formalReminder', 'officialLetter', 'call']),
  state: z.enum(['sent', 'draft', 'approved', 'waived', 'withdrawn']),
  rung: z.int().optional(),
  ordinal: count.optional(),
  name: bilingual,
  to: z.string(),
  sentAt: instant.optional(),
  openedAt: instant.optional(),
  counts: z.boolean(),
  maySign: z.boolean(),
  mayOpen: z.boolean(),
  /** the text without names, to be copied */
  text: z.string(),
});
export const matter = z.strictObject({
  caseId: z.string(),
  matter: id,
  what: bilingual,
  owner: z.string(),
  unit: id,
  step: z.string(),
  state: shownState,
  dueOn: day,
  lateDays: count.optional(),
  edge: z.enum(['line', 'guidance']),
  rows: z.array(sent),
});
export const followUpPage = z.strictObject({
  readAt,
  answer: z.strictObject({ sent7Days: count, opened: count, unopened: count, draftsWaiting: count }),
  total: count,
  matters: z.array(matter),
  ladders: z.array(
    z.strictObject({
      id,
      version: count,
      from: day,
      rungs: z.array(
        z.strictObject({
          after: z.int(),
          time: z.string(),
          effect: z.enum(['notice', 'formalReminder']),
          audience: z.array(z.string()),
        }),
      ),
    }),
  ),
});

/** Việc của tôi */
export const inboxItem = z.strictObject({
  id: z.string(),
  kind: z.enum([
    'approveReminder',
    'decideExtension',
    'explainReview',
    'decideReview',
    'signWaiver',
    'concludeViolation',
    'decideCommendation',
    'recordInspection',
    'step',
    'notice',
    'readReminder',
  ]),
  caseId: z.string(),
  matter: z.string().optional(),
  ordinal: count.optional(),
  /** of a notice: with case and matter it says which one was opened */
  rung: z.int().optional(),
  title: bilingual,
  why: bilingual,
  unit: id.optional(),
  code: z.string().optional(),
  dueOn: day.optional(),
  daysLeft: z.int().optional(),
  state: shownState,
  href: z.string(),
  draft: z
    .strictObject({
      addressee: z.string(),
      text: z.string(),
      signer: z.string(),
      consequence: bilingual,
      told: z.array(instant),
      openedAt: instant.optional(),
    })
    .optional(),
  extension: z.strictObject({ request: id, step: z.string(), from: day, to: day, reason: z.string() }).optional(),
});
export const inboxPage = z.strictObject({
  readAt,
  answer: z.strictObject({ waiting: count, today: count, week: count, late: count }),
  waiting: z.array(inboxItem),
  handedOn: z.array(inboxItem),
  doneRecently: z.array(inboxItem),
});
