import { z } from 'zod';
import { day, id, instant, words } from '../../contract/index.js';
import { caseId, documentNo, reason } from '../fields.js';

const ordinal = z.int().min(1).max(10);
/** `matter`: what is due inside the case (a step, `inspection`, `explanation`, `decision`). */
const matter = { caseId, matter: id };
/** of the deadline the draft is about; the newest draft of the ordinal when absent */
const dueOn = day.optional();

export const openNotice = z.strictObject({ ...matter, rung: z.int().min(-30).max(60) });
export const logCall = z.strictObject({
  ...matter,
  contacted: words(200),
  person: id.optional(),
  contactedAt: instant,
  answer: words(2000),
});
export const approveReminder = z.strictObject({ ...matter, ordinal, dueOn, documentNo: documentNo.optional() });
export const waiveReminder = z.strictObject({ ...matter, ordinal, dueOn, reason });
