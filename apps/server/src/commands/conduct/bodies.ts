import { z } from 'zod';
import { day, id, measure, outcome, words } from '../../contract/index.js';
import { documentNo, reason, round } from '../fields.js';

/** Misconduct of an officer; never a fire-safety violation of an establishment. The managing unit is that of the day. */
export const reportViolation = z.strictObject({
  campaign: id,
  round,
  officer: id,
  act: id,
  summary: words(4000),
  occurredOn: day,
  detectedOn: day,
  /** several officers in one incident are one case family */
  incident: id.optional(),
});
export const concludeViolation = z.strictObject({
  outcome,
  conclusionNo: documentNo,
  concludedOn: day,
  /** what verification found otherwise than reported */
  act: id.optional(),
  occurredOn: day.optional(),
  /** the kind of work, where it is not that of the managing unit */
  field: id.optional(),
});
export const extendLimit = z.strictObject({ to: day, reason, decisionNo: documentNo, decidedOn: day });
/** one level above the row of the outcome answers too */
export const openFurtherLevel = z.strictObject({ reason, decisionNo: documentNo, orderedOn: day });
export const annulViolation = z.strictObject({ reason, decisionNo: documentNo, annulledOn: day });

export const explainReview = z.strictObject({ explanation: words(20_000) });
export const decideReview = z.strictObject({ measure, reason: words(4000), decisionNo: documentNo, decidedOn: day });
export const proposeWaiver = z.strictObject({ reason: words(4000) });
export const signWaiver = z.strictObject({});
