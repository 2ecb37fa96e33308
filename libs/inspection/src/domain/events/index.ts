import { noticeEvents } from '@vandong/notice/domain/events';
import { bool, day, event, id, int, oneOf, optional, text, type EventOf } from '@vandong/kernel';

/** Stream `inspection-<inspection>`. */
export const inspectionEvents = {
  ...noticeEvents,
  InspectionScheduled: event(1, {
    inspection: id(),
    campaign: id(),
    round: int(1, 20),
    unit: id(),
    opensOn: day(),
    dueOn: day(),
    /** end of the round's inspection window: without minutes by then it is missed */
    windowEndsOn: day(),
    teamName: text(120),
    leadPost: id(),
    chairUnit: id(),
    /** true: an unannounced visit (đột xuất), known to the inspecting side alone until its minutes are recorded */
    unannounced: optional(bool()),
  }),
  /** `windowEndsOn` when a pause of the unit moved the window too */
  InspectionRescheduled: event(1, { dueOn: day(), windowEndsOn: optional(day()), reason: text(2000), approver: id() }),
  /** entered from the paper minutes */
  InspectionRecorded: event(1, {
    conductedOn: day(),
    result: oneOf('good', 'fair', 'pass', 'fail'),
    minutesNo: text(60),
    findingCount: int(0, 500),
    /** of the paper: the id of a file in the vault, which the log never holds */
    photo: optional(id()),
  }),
  InspectionMissed: event(1, { windowEndedOn: day() }),
  InspectionCancelled: event(1, { reason: text(2000), by: id() }),
} as const;
export type InspectionEvent = EventOf<typeof inspectionEvents>;
