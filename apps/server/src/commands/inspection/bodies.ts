import { z } from 'zod';
import { attachmentId, day, id, words } from '../../contract/index.js';
import { documentNo, reason, round } from '../fields.js';

export const scheduleInspection = z.strictObject({
  campaign: id,
  round,
  unit: id,
  opensOn: day,
  dueOn: day,
  windowEndsOn: day,
  teamName: words(120),
  leadPost: id,
  chairUnit: id,
  /** true: only the inspecting side knows of it until the minutes are recorded */
  unannounced: z.boolean().optional(),
});
export const rescheduleInspection = z.strictObject({ dueOn: day, reason });
export const recordInspection = z.strictObject({
  conductedOn: day,
  result: z.enum(['good', 'fair', 'pass', 'fail']),
  minutesNo: documentNo,
  findingCount: z.int().min(0).max(500),
  /** the photographed minutes, sent before */
  photo: attachmentId.optional(),
});
export const cancelInspection = z.strictObject({ reason });
