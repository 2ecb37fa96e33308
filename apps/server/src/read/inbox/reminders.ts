import { addDays, dayOf, startOfDay } from '@vandong/kernel';
import { draftsFor, saidIn, unreadLetters, type Reminder, type Said } from '@vandong/notice/read-model';
import { draftOf, mattersOf, reviewMattersOf, type Matter } from '../matter/index.js';
import { labelsOf, type PostLabels, type Reading } from '../reading/index.js';
import { both, reminderName } from '../words/index.js';
import { dueFields, unitHref, type InboxItem } from './item.js';

export interface ReminderItems {
  readonly waiting: readonly InboxItem[];
  readonly done: readonly InboxItem[];
}

/** Drafts of formal reminders and letters that wait for one of the reader's posts, and those he settled this week. */
export async function reminderItems(reading: Reading): Promise<ReminderItems> {
  const { snapshot, reader, today, moment } = reading;
  const reminders = await draftsFor(snapshot, reader.posts, reader.person, startOfDay(addDays(today, -7)));
  const cases = [...new Set(reminders.map(({ caseId }) => caseId))];
  if (cases.length === 0) return { waiting: [], done: [] };
  const find = await mattersOf(reading, cases);
  const ofReview = await reviewMattersOf(reading, cases);
  const said = joined(await saidIn(snapshot, moment, cases), await saidIn(snapshot, moment, cases, true));
  const label = await labelsOf(
    reading,
    reminders.flatMap(({ addresseePost, signerPost }) => [addresseePost, signerPost]),
  );
  const items = reminders.flatMap((reminder) => {
    const { caseId, matter: of, dueOn } = reminder;
    const matter = find(caseId, of, dueOn) ?? ofReview(caseId, of, dueOn);
    return matter ? [{ reminder, item: itemOf(reading, reminder, matter, label, said) }] : [];
  });
  const of = (wanted: (state: Reminder['state']) => boolean) =>
    items.filter(({ reminder }) => wanted(reminder.state)).map(({ item }) => item);
  return { waiting: of((state) => state === 'draft'), done: of((state) => state !== 'draft') };
}

/** Signed reminders and letters to the reader's posts: each waits until he confirms that he has read it. */
export async function letterItems(reading: Reading): Promise<readonly InboxItem[]> {
  const { snapshot, reader, today } = reading;
  const letters = await unreadLetters(snapshot, reader.posts, startOfDay(addDays(today, -30)));
  const cases = [...new Set(letters.map(({ caseId }) => caseId))];
  if (cases.length === 0) return [];
  const find = await mattersOf(reading, cases);
  const ofReview = await reviewMattersOf(reading, cases);
  return letters.flatMap(({ caseId, matter, dueOn, ordinal, rung, form }): InboxItem[] => {
    const about = find(caseId, matter, dueOn) ?? ofReview(caseId, matter, dueOn);
    if (!about) return [];
    const name = reminderName(form, ordinal);
    return [
      {
        id: `letter|${caseId}|${matter}|${dueOn}|${ordinal}`,
        kind: 'readReminder',
        caseId,
        matter,
        rung,
        title: both(`${name.vi}: ${about.what.vi}`, `${name.en}: ${about.what.en}`),
        why: both('Gửi đồng chí; xin xác nhận đã đọc', 'Sent to you; please confirm that you have read it'),
        unit: about.unit,
        code: about.code,
        state: 'none',
        href: hrefOf(about),
      },
    ];
  });
}

const hrefOf = ({ step, caseId, unit }: Matter): string =>
  step === 'accountability'
    ? `/xem-xet/ho-so/${encodeURIComponent(caseId)}`
    : `${unitHref(unit)}?so=${encodeURIComponent(`${unit}.${step}`)}`;

const joined = (shared: Said, restricted: Said): Said => ({
  notices: [...shared.notices, ...restricted.notices],
  reminders: [...shared.reminders, ...restricted.reminders],
  contacts: [...shared.contacts, ...restricted.contacts],
});

function itemOf(reading: Reading, reminder: Reminder, matter: Matter, label: PostLabels, said: Said): InboxItem {
  const name = reminderName(reminder.form, reminder.ordinal);
  const told = said.notices.filter(
    (notice) =>
      notice.caseId === reminder.caseId && notice.matter === reminder.matter && notice.dueOn === reminder.dueOn,
  );
  const opened = told.flatMap(({ openedAt }) => openedAt ?? []).sort()[0];
  const settled = reminder.state !== 'draft';
  return {
    id: `reminder|${reminder.caseId}|${reminder.matter}|${reminder.dueOn}|${reminder.ordinal}`,
    kind: 'approveReminder',
    caseId: reminder.caseId,
    matter: reminder.matter,
    ordinal: reminder.ordinal,
    title: both(
      `Duyệt ${name.vi.toLowerCase()}: ${matter.what.vi} quá hạn`,
      `Approve ${name.en.toLowerCase()}: ${matter.what.en} is overdue`,
    ),
    why: both(
      `${label(reminder.addresseePost).vi} · nấc +${reminder.rung}, đồng chí có quyền duyệt`,
      `${label(reminder.addresseePost).en} · rung +${reminder.rung}, yours to approve`,
    ),
    unit: matter.unit,
    code: matter.code,
    ...dueFields(reading, dayOf(reminder.draftedAt)),
    ...(settled && { state: 'done' as const }),
    href: hrefOf(matter),
    draft: {
      ...draftOf(reading, reminder, matter, label),
      told: [...new Set(told.map(({ sentAt }) => sentAt))],
      ...(opened && { openedAt: opened }),
    },
  };
}
