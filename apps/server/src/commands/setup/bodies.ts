import { z } from 'zod';
import { day, id, words } from '../../contract/index.js';

export const launchCampaign = z.strictObject({ campaign: id });
/** `regular` takes an entry back: the day counts as its weekday says. */
export const setCalendarDay = z.strictObject({
  date: day,
  kind: z.enum(['off', 'working', 'unconfirmed', 'regular']),
  note: words(200),
  noteEn: words(200),
  documentNo: words(120).optional(),
});
export const importQuery = z.strictObject({ dryRun: z.enum(['true', 'false']).optional() });
