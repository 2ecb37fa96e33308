import { noticeOwner } from '@vandong/notice/application';
import { inspectionDecider, inspectionEvents } from '../domain/index.js';
import { CancelInspectionHandler } from './cancel-inspection.js';
import { LookAtInspection } from './look-at-inspection.js';
import { RecordInspectionHandler } from './record-inspection.js';
import { RescheduleInspectionHandler } from './reschedule-inspection.js';
import { ScheduleInspectionHandler } from './schedule-inspection.js';

export { CancelInspection } from './cancel-inspection.js';
export { LookAtInspection } from './look-at-inspection.js';
export { RecordInspection } from './record-inspection.js';
export { RescheduleInspection } from './reschedule-inspection.js';
export { ScheduleInspection } from './schedule-inspection.js';

/** Lets the notice use cases reach inspections; belongs into `NOTICE_OWNERS`. */
export const inspectionNotices = noticeOwner('inspection', inspectionDecider, inspectionEvents);

export const inspectionHandlers = [
  CancelInspectionHandler,
  LookAtInspection,
  RecordInspectionHandler,
  RescheduleInspectionHandler,
  ScheduleInspectionHandler,
];
