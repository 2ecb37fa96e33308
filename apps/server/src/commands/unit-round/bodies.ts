import { z } from 'zod';
import { attachmentId, day, id, stepKey, words } from '../../contract/index.js';
import { documentNo, localTime, reason } from '../fields.js';

const people = z.int().min(0).max(100_000);
const absentee = z.strictObject({ officer: id.optional(), name: words(120), reason: words(500).optional() });
const conclusion = z.strictObject({ task: id, title: words(500), owner: words(200), dueOn: day });

export const recordPlan = z.strictObject({
  documentNo,
  issuedOn: day,
  /** documents the plan cites */
  basis: z.array(words(200)).max(50),
  /** the six clarities are filled in on every task of the plan */
  sixClarities: z.boolean(),
});
export const receiveAssignment = z.strictObject({ receivedOn: day, contactOfficer: id });
/** `makeUp`: for the absentees; it dates everyone on the make-up list who has no day yet */
export const planBriefing = z.strictObject({
  on: day,
  time: localTime,
  outlineVersion: z.int().min(1).max(1000),
  makeUp: z.boolean().optional(),
});
export const holdBriefing = z.strictObject({
  heldOn: day,
  outlineVersion: z.int().min(1).max(1000),
  present: people,
  absentees: z.array(absentee).max(500),
  makeUpOn: day.optional(),
  /** the signed attendance list, sent before */
  signedList: attachmentId.optional(),
});
export const deliverTask = z.strictObject({ deliverable: words(500) });
export const acceptTask = z.strictObject({ on: day });
export const becauseOf = z.strictObject({ reason });
export const requestExtension = z.strictObject({ step: stepKey, to: day, reason });
export const decideExtension = z.strictObject({ granted: z.boolean(), to: day.optional(), reason });
/** Nothing more to say: the address names the step, the log the moment. */
export const completeStep = z.strictObject({});
export const resumeUnit = z.strictObject({});
export const recordReview = z.strictObject({
  documentNo,
  heldOn: day,
  /** empty: the review drew no conclusions */
  conclusions: z.array(conclusion).max(100),
});
export const nothingArose = z.strictObject({ step: z.enum(['commendation', 'accountability']) });
