import { addDays, weekday } from '@vandong/kernel';
import type { z } from 'zod';
import type { inboxPage } from '../../contract/index.js';
import { present, type Reading } from '../reading/index.js';
import { commendationItems } from './commendations.js';
import { conductItems } from './conduct.js';
import { extensionItems } from './extensions.js';
import type { InboxItem } from './item.js';
import { noticeItems } from './notices.js';
import { letterItems, reminderItems } from './reminders.js';
import { inspectionItems, stepItems } from './unit-work.js';

export type Inbox = Omit<z.infer<typeof inboxPage>, 'readAt'>;
const byDue = (a: InboxItem, b: InboxItem) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');

async function duties(shown: Reading) {
  const reading = present(shown);
  const reminders = await reminderItems(reading);
  const extensions = await extensionItems(reading);
  const awards = await commendationItems(reading);
  const own = [...(await conductItems(reading)), ...(await inspectionItems(reading)), ...(await stepItems(reading))];
  return {
    waiting: [
      ...reminders.waiting,
      ...(await letterItems(reading)),
      ...extensions.waiting,
      ...awards.waiting,
      ...own,
    ].sort(byDue),
    handedOn: [...extensions.handedOn, ...awards.handedOn].sort(byDue),
    doneRecently: [...reminders.done, ...extensions.done, ...awards.done],
  };
}

/** What waits for the reader's opinion or deed, always as of now. */
export const waitingFor = async (reading: Reading): Promise<readonly InboxItem[]> => (await duties(reading)).waiting;

export async function inboxOf(shown: Reading): Promise<Inbox> {
  const reading = present(shown);
  const { today } = reading;
  const { waiting, handedOn, doneRecently } = await duties(reading);
  const sunday = addDays(today, (7 - weekday(today)) % 7);
  const until = (from: string, to: string) =>
    waiting.filter(({ dueOn }) => dueOn !== undefined && dueOn >= from && dueOn <= to).length;
  return {
    answer: {
      waiting: waiting.length,
      today: until(today, today),
      week: until(addDays(today, 1), sunday),
      late: waiting.filter(({ state }) => state === 'late').length,
    },
    waiting: [...waiting, ...(await noticeItems(reading))],
    handedOn,
    doneRecently,
  };
}
