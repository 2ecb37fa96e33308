import { z } from 'zod';
import { day, id, words } from '../../contract/index.js';
import { documentNo, reason, round } from '../fields.js';

export const proposeCommendation = z.strictObject({
  campaign: id,
  round,
  unit: id,
  subject: z.strictObject({ kind: z.enum(['officer', 'unit']), id }),
  kind: z.enum(['exceptional', 'thematic']),
  form: id,
  achievement: words(4000),
  deedOn: day,
  /** one achievement, one award: the same key is refused a second time */
  achievementKey: id,
  /** for a theme only: the day on which its list closes; a single feat has five working days */
  decideBy: day.optional(),
});
export const approveCommendation = z.strictObject({
  decisionNo: documentNo,
  decidedOn: day,
  overrideReason: reason.optional(),
});
export const rejectCommendation = z.strictObject({ reason, decidedOn: day });
export const withdrawCommendation = z.strictObject({ reason });
