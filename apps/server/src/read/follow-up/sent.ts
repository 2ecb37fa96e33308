import type { Said } from '@vandong/notice/read-model';
import type { z } from 'zod';
import type { sent } from '../../contract/index.js';
import { draftOf, maySign, type Matter } from '../matter/index.js';
import { holderName, type PostLabels, type Reading } from '../reading/index.js';
import { callName, noticeName, reminderName } from '../words/index.js';

export type Sent = z.infer<typeof sent>;

/** What was said about one matter, in order: notices, drafts and letters, calls. No text holds the name of a person. */
export function sentAbout(reading: Reading, said: Said, matter: Matter, label: PostLabels): Sent[] {
  const about = (each: { caseId: string; matter: string }) =>
    each.caseId === matter.caseId && each.matter === matter.matter;
  const { reader, moment, today } = reading;
  const notices = said.notices.filter(about).map((notice): Sent & { at: string } => ({
    at: notice.sentAt,
    position: notice.position,
    kind: 'notice',
    state: 'sent',
    rung: notice.rung,
    name: noticeName(notice.rung),
    to: notice.person ? holderName(label(notice.post)) : label(notice.post).said,
    sentAt: notice.sentAt,
    ...(notice.openedAt !== null && { openedAt: notice.openedAt }),
    counts: false,
    maySign: false,
    mayOpen:
      moment.day === today &&
      notice.openedAt === null &&
      (notice.person === reader.officer || reader.posts.includes(notice.post)),
    text: `${noticeName(notice.rung).vi}: ${matter.what.vi}.`,
  }));
  const reminders = said.reminders.filter(about).map((reminder): Sent & { at: string } => ({
    at: reminder.draftedAt,
    position: reminder.position,
    kind: reminder.form,
    state: reminder.state,
    rung: reminder.rung,
    ordinal: reminder.ordinal,
    name: reminderName(reminder.form, reminder.ordinal),
    to: label(reminder.addresseePost).said,
    ...(reminder.state === 'approved' && reminder.settledAt !== null && { sentAt: reminder.settledAt }),
    ...(reminder.openedAt && { openedAt: reminder.openedAt }),
    counts: reminder.counts,
    maySign: maySign(reading, reminder),
    mayOpen:
      moment.day === today &&
      reminder.state === 'approved' &&
      !reminder.openedAt &&
      reader.posts.includes(reminder.addresseePost),
    text: draftOf(reading, reminder, matter, label).text,
  }));
  const calls = said.contacts.filter(about).map((call): Sent & { at: string } => ({
    at: call.contactedAt,
    position: call.position,
    kind: 'call',
    state: 'sent',
    name: callName,
    to: call.contacted,
    sentAt: call.contactedAt,
    counts: false,
    maySign: false,
    mayOpen: false,
    text: call.answer,
  }));
  return [...notices, ...reminders, ...calls]
    .sort((a, b) => a.at.localeCompare(b.at) || a.position - b.position)
    .map(({ at: _, ...row }) => row);
}
