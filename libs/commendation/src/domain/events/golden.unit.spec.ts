import { noticeEvents } from '@vandong/notice/domain/events';
import { goldenSpec } from '@vandong/testing/golden';
import { commendationEvents } from './index.js';

// the ladder's own events stand in golden files beside their schema
const own = Object.entries(commendationEvents).filter(([type]) => !Object.hasOwn(noticeEvents, type));
goldenSpec(Object.fromEntries(own), new URL('./golden/', import.meta.url));
