import { isNoticeEvent, noticeKey } from '@vandong/notice/domain';
import type { CommendationEvent } from '../events/index.js';

/** The natural key of an event the look decides: a violation flags a proposal once. */
export function commendationKey(event: CommendationEvent): string {
  if (isNoticeEvent(event)) return noticeKey(event);
  return event.type === 'CommendationFlagged'
    ? `${event.type}|${event.data.violation}`
    : `${event.type}|${event.occurredAt}`;
}
