import { isNoticeEvent, noticeKey } from '@vandong/notice/domain';
import type { LeaderReviewEvent } from '../events/index.js';

/** The natural key of an event the look decides: a review opens once and is cancelled once. */
export const reviewKey = (event: LeaderReviewEvent): string => (isNoticeEvent(event) ? noticeKey(event) : event.type);
