import type { Day } from '@vandong/kernel';
import type { z } from 'zod';
import type { inboxItem } from '../../contract/index.js';
import type { Reading } from '../reading/index.js';
import { daysLeft, shownStateOf } from '../state/index.js';

export type InboxItem = z.infer<typeof inboxItem>;

/** When something is to be done, and how that stands today. */
export const dueFields = ({ calendar, soon, today }: Pick<Reading, 'calendar' | 'soon' | 'today'>, dueOn: Day) => ({
  dueOn,
  daysLeft: daysLeft(calendar, dueOn, today),
  state: shownStateOf({ state: 'open', dueOn }, today, soon),
});
export const unitHref = (unit: string): string => `/don-vi/${encodeURIComponent(unit)}`;
