import { noticeEvents } from '@vandong/notice/domain/events';
import { goldenSpec } from '@vandong/testing/golden';
import { leaderReviewEvents, liabilityRuleEvents, violationEvents } from './index.js';

// the ladder's events have their golden files where they are defined
const own = Object.fromEntries(Object.entries(leaderReviewEvents).filter(([type]) => !(type in noticeEvents)));

goldenSpec({ ...violationEvents, ...own, ...liabilityRuleEvents }, new URL('./golden/', import.meta.url));
