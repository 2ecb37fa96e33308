import { unreachable } from '@vandong/kernel';
import type { NoticeEvent } from '../events/index.js';

/** The natural key of a ladder's event inside its stream: two looks that decide the same make the same event id. */
export function noticeKey({ type, data, occurredAt }: NoticeEvent): string {
  switch (type) {
    case 'NoticeDecided':
      return `${type}|${data.matter}|${data.dueOn}|${data.rung}|${data.post}`;
    case 'NoticeOpened':
      return `${type}|${data.matter}|${data.dueOn}|${data.rung}|${data.person}`;
    case 'ContactLogged':
      return `${type}|${data.matter}|${data.contactedAt}|${occurredAt}`;
    case 'FormalReminderDrafted':
    case 'FormalReminderApproved':
    case 'FormalReminderWaived':
    case 'FormalReminderWithdrawn':
      return `${type}|${data.matter}|${data.dueOn}|${data.ordinal}`;
    default:
      return unreachable(type);
  }
}
