import { noticeOwner } from '@vandong/notice/application';
import { commendationDecider, commendationEvents } from '../domain/index.js';
import { ApproveCommendationHandler } from './approve-commendation.js';
import { LookAtCommendation } from './look-at-commendation.js';
import { ProposeCommendationHandler } from './propose-commendation.js';
import { RejectCommendationHandler } from './reject-commendation.js';
import { WithdrawCommendationHandler } from './withdraw-commendation.js';

export { ApproveCommendation } from './approve-commendation.js';
export { EligibilityFacts } from './eligibility-facts.js';
export { LookAtCommendation } from './look-at-commendation.js';
export { ProposeCommendation } from './propose-commendation.js';
export { RejectCommendation } from './reject-commendation.js';
export { WithdrawCommendation } from './withdraw-commendation.js';

/** Lets the notice use cases reach proposals; belongs into `NOTICE_OWNERS`. */
export const commendationNotices = noticeOwner('commendation', commendationDecider, commendationEvents);

/** Providers of the commendation module; it also needs EXECUTE, EVENT_STORE, `LadderPorts` and `EligibilityFacts`. */
export const commendationHandlers = [
  ApproveCommendationHandler,
  LookAtCommendation,
  ProposeCommendationHandler,
  RejectCommendationHandler,
  WithdrawCommendationHandler,
];
