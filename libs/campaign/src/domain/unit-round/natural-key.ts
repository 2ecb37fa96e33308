import { isNoticeEvent, noticeKey } from '@vandong/notice/domain';
import type { UnitRoundEvent } from '../events/index.js';

/** What tells a decision of the look from every other of the same stream: two looks that decide the same make the same event id. */
export function unitRoundKey(event: UnitRoundEvent): string {
  if (isNoticeEvent(event)) return `${noticeKey(event)}|${event.occurredAt}`;
  const data: Readonly<Record<string, unknown>> = event.data;
  const what = ['step', 'task', 'outlineVersion', 'cause', 'to', 'again']
    .map((field) => data[field])
    .filter((value) => typeof value === 'string' || typeof value === 'number');
  return [event.type, ...what, event.occurredAt].join('|');
}
