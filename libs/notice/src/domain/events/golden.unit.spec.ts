import { goldenSpec } from '@vandong/testing/golden';
import { ladderEvents, noticeEvents } from './index.js';

goldenSpec({ ...noticeEvents, ...ladderEvents }, new URL('./golden/', import.meta.url));
