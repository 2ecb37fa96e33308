import { isNoticeEvent, noticeKey } from '@vandong/notice/domain';
import type { InspectionEvent } from '../events/index.js';

/** The natural key of an event the look decides. */
export const inspectionKey = (event: InspectionEvent): string =>
  isNoticeEvent(event) ? noticeKey(event) : `${event.type}|${event.occurredAt}`;
