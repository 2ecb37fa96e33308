import { z } from 'zod';
import { bilingual, count, day, id, person, readAt, shownEvent } from './common.js';
import { sent } from './follow-up.js';

/** Counts below three are withheld from those who may not see the file: `null`. */
const guarded = count.nullable();

export const outcome = z.enum([
  'noViolation',
  'criticism',
  'lowerTitle',
  'reprimand',
  'warning',
  'lowerPay',
  'demotion',
  'lowerPost',
  'removal',
  'strip',
  'prosecution',
]);
export const measure = z.enum([
  'exempt',
  'drawLessons',
  'criticism',
  'accountability',
  'lowerTitle',
  'reprimand',
  'warning',
  'lowerPay',
  'demotion',
  'lowerPost',
  'removal',
  'strip',
]);

/** `review`: what it is called on a screen, not its id. */
export const reviewRow = z.strictObject({
  review: z.string(),
  caseId: z.string(),
  violation: id,
  leader: person.optional(),
  unit: id.optional(),
  post: z.string().optional(),
  competent: z.string(),
  openedOn: day,
  explainBy: day,
  decideBy: day,
  explainedOn: day.optional(),
  decidedOn: day.optional(),
  measure: measure.optional(),
  decisionNo: z.string().optional(),
  state: z.enum(['explaining', 'deciding', 'decided', 'waiverProposed', 'waived', 'cancelled']),
  lateDays: count.optional(),
});
export const violationRow = z.strictObject({
  violation: id,
  act: z.string(),
  actName: bilingual,
  unit: id,
  code: z.string(),
  officer: person.optional(),
  occurredOn: day,
  detectedOn: day,
  limitOn: day,
  daysLeft: z.int().optional(),
  outcome: outcome.optional(),
  conclusionNo: z.string().optional(),
  state: z.enum(['verifying', 'concluded', 'annulled', 'unfounded']),
  reviews: count,
});
export const register = z.strictObject({
  readAt,
  /** false: this reader sees counts only, none below three */
  named: z.boolean(),
  answer: z.strictObject({
    verifying: guarded,
    concluded: guarded,
    reviewsOpen: guarded,
    reviewsDecided: guarded,
    reviewsLate: guarded,
  }),
  cases: z.array(violationRow),
  reviews: z.array(reviewRow),
});

const tenure = z.strictObject({ from: day, to: day.optional(), label: z.string(), here: z.boolean() });
/** "Ai quản lý ngày dd/MM/yyyy?"; `otherField`: not opened, as the post is in charge of another field, so told apart from the rest; `withheld`: what came of it is told only to readers of reviews. */
export const managedLeader = z.strictObject({
  level: count,
  unit: id,
  code: z.string(),
  unitName: bilingual,
  post: bilingual,
  leader: person.optional(),
  opened: z.boolean(),
  withheld: z.literal(true).optional(),
  otherField: z.boolean(),
  reason: z.string(),
  review: z.string().optional(),
  caseId: z.string().optional(),
  tenures: z.array(tenure),
});
export const consequence = z.strictObject({
  outcome,
  opens: count,
  leaders: z.array(z.strictObject({ leader: person, unit: id, explainBy: day })),
  notOpened: z.array(
    z.strictObject({ leader: person.optional(), post: bilingual, otherField: z.boolean(), reason: z.string() }),
  ),
});
/** what the table proposes for the leaders: a range, open without `to`, and why it is one step up; never more than a suggestion */
const suggestion = z.strictObject({
  from: measure,
  to: measure.optional(),
  recurrence: z.enum(['unit', 'incident']).optional(),
});
/** what the system itself knows for and against the leaders */
const evidence = z.array(z.strictObject({ name: bilingual, value: z.string(), position: count.optional() }));
/** what an order that goes one level further would open */
const furtherLevel = z.strictObject({
  code: z.string(),
  unitName: bilingual,
  leaders: z.array(z.strictObject({ leader: person, explainBy: day })),
});
export const casePage = z.strictObject({
  readAt,
  violation: violationRow,
  summary: z.string(),
  /** the first limit, also when a decision extended it */
  day90On: day,
  limitDays: count,
  /** the furthest day to which this reader may extend the limit */
  extendableTo: day.optional(),
  /** beside a limit that ends on a day off, while the case is open */
  limitAdvice: bilingual.optional(),
  usedDays: count,
  ruleVersion: count.optional(),
  /** only for the case officer and whoever may conclude the case */
  suggestion: suggestion.optional(),
  managed: z.array(managedLeader),
  managedToday: z.array(managedLeader),
  reviews: z.array(reviewRow),
  /** for each outcome, what the conclusion would open; only for those who may conclude */
  consequences: z.array(consequence),
  mayConclude: z.boolean(),
  /** only for those who may order it or write the order down */
  further: furtherLevel.optional(),
  mayAnnul: z.boolean(),
  evidence,
  unconfirmedDays: z.array(z.strictObject({ date: day, note: bilingual })),
  timeline: z.array(shownEvent),
});
/** A leader's own view of his review: what the defence needs, nothing else. */
export const reviewPage = z.strictObject({
  readAt,
  review: reviewRow,
  act: bilingual,
  occurredOn: day,
  because: z.string(),
  explanation: z.string().optional(),
  reason: z.string().optional(),
  mayExplain: z.boolean(),
  mayDecide: z.boolean(),
  mayProposeWaiver: z.boolean(),
  maySignWaiver: z.boolean(),
  /** only for the case officer and whoever decides the review */
  suggestion: suggestion.optional(),
  evidence,
  /** who was told of it: all of it for who reads files or decides, for the leader what was sent to him; on no shared page */
  told: z.array(sent.extend({ what: bilingual })),
  unconfirmedDays: z.array(z.strictObject({ date: day, note: bilingual })),
  timeline: z.array(shownEvent),
});

/** `proposedAfter`: working days from a single feat to its proposal; slow above the three of the clock, which refuses nothing. */
export const commendationRow = z.strictObject({
  proposal: id,
  caseId: z.string(),
  subject: z.string(),
  subjectKind: z.enum(['officer', 'unit']),
  unit: id,
  code: z.string(),
  kind: z.enum(['exceptional', 'thematic']),
  form: z.string(),
  formName: bilingual,
  achievement: z.string(),
  deedOn: day,
  proposedOn: day,
  proposedAfter: z.strictObject({ workingDays: count, slow: z.boolean() }).optional(),
  decideBy: day,
  eligible: z.boolean(),
  gates: z.array(z.string()),
  flagged: z.boolean(),
  state: z.enum(['proposed', 'approved', 'rejected', 'withdrawn']),
  decidedOn: day.optional(),
  decisionNo: z.string().optional(),
  reason: z.string().optional(),
  ageWorkingDays: count,
  lateDays: count.optional(),
  mayDecide: z.boolean(),
  mayWithdraw: z.boolean(),
});
export const commendationPage = z.strictObject({
  readAt,
  answer: z.strictObject({
    proposed: count,
    approved: count,
    rejected: count,
    late: count,
    medianWorkingDays: z.number().optional(),
  }),
  total: count,
  rows: z.array(commendationRow),
  mayPropose: z.boolean(),
});

export const committee = z.strictObject({
  readAt,
  documentNo: z.string(),
  issuedOn: day,
  members: z.array(
    z.strictObject({
      seat: z.enum(['head', 'standingDeputy', 'deputy', 'standingMember', 'member', 'secretary']),
      post: bilingual,
      holder: person.optional(),
      from: day,
    }),
  ),
});
