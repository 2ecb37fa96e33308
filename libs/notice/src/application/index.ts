import { ApproveReminderHandler } from './approve-reminder.js';
import { NoticeCases } from './handle.js';
import { LogContactHandler } from './log-contact.js';
import { OpenNoticeHandler } from './open-notice.js';
import { LadderPorts } from './ports.js';
import { PublishLadderHandler } from './publish-ladder.js';
import { WaiveReminderHandler } from './waive-reminder.js';

export { ApproveReminder } from './approve-reminder.js';
export { factsOfRungs, recipient, routeFor } from './day-facts.js';
export { LadderFacts } from './ladder-facts.js';
export { LogContact } from './log-contact.js';
export { OpenNotice } from './open-notice.js';
export { NOTICE_OWNERS, noticeOwner, type NoticeOwner, type NoticeOwners } from './owner.js';
export {
  Calendar,
  Committee,
  LadderPorts,
  Ladders,
  Organisation,
  Pauses,
  PostsHeld,
  Rounds,
  type Pause,
} from './ports.js';
export { PublishLadder } from './publish-ladder.js';
export { WaiveReminder } from './waive-reminder.js';

/** Providers of the notice module; it also needs EXECUTE, NOTICE_OWNERS and the fact ports. */
export const noticeHandlers = [
  LadderPorts,
  NoticeCases,
  ApproveReminderHandler,
  LogContactHandler,
  OpenNoticeHandler,
  PublishLadderHandler,
  WaiveReminderHandler,
];
