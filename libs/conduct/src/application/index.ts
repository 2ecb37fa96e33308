import { noticeOwner } from '@vandong/notice/application';
import { leaderReviewEvents } from '../domain/events/index.js';
import { leaderReviewDecider } from '../domain/index.js';
import { AnnulConclusionHandler } from './annul-conclusion.js';
import { CaseFiles } from './case-files.js';
import { ConcludeViolationHandler } from './conclude-violation.js';
import { DecideReviewHandler } from './decide-review.js';
import { ExplainReviewHandler } from './explain-review.js';
import { ExtendLimitHandler } from './extend-limit.js';
import { LookAtLeaderReview } from './look-at-leader-review.js';
import { OpenFurtherLevelHandler } from './open-further-level.js';
import { PreviewConclusionHandler } from './preview-conclusion.js';
import { PreviewFurtherLevelHandler } from './preview-further-level.js';
import { ProposeReviewWaiverHandler } from './propose-review-waiver.js';
import { PublishLiabilityRuleHandler } from './publish-liability-rule.js';
import { ReportViolationHandler } from './report-violation.js';
import { SignReviewWaiverHandler } from './sign-review-waiver.js';

export { AnnulConclusion } from './annul-conclusion.js';
export { CaseFiles } from './case-files.js';
export { ConcludeViolation } from './conclude-violation.js';
export { ConductFacts } from './conduct-facts.js';
export { DecideReview } from './decide-review.js';
export { ExplainReview } from './explain-review.js';
export { ExtendLimit } from './extend-limit.js';
export { LiabilityRules } from './liability-rules.js';
export { LookAtLeaderReview } from './look-at-leader-review.js';
export { LineOfCommand } from './ports.js';
export { OpenFurtherLevel } from './open-further-level.js';
export { PreviewConclusion, type PreviewedConclusion } from './preview-conclusion.js';
export { PreviewFurtherLevel } from './preview-further-level.js';
export { ProposeReviewWaiver } from './propose-review-waiver.js';
export { PublishLiabilityRule } from './publish-liability-rule.js';
export { ReportViolation } from './report-violation.js';
export { SignReviewWaiver } from './sign-review-waiver.js';

/** Lets the notice use cases reach leader reviews; belongs into `NOTICE_OWNERS`. */
export const leaderReviewNotices = noticeOwner('leaderReview', leaderReviewDecider, leaderReviewEvents);

/** Providers of the conduct module; it also needs EXECUTE, EVENT_STORE, `LineOfCommand`, `LiabilityRules`, `ConductFacts`, and notice's `Calendar`, `Ladders`, `Organisation`. */
export const conductHandlers = [
  AnnulConclusionHandler,
  CaseFiles,
  ConcludeViolationHandler,
  DecideReviewHandler,
  ExplainReviewHandler,
  ExtendLimitHandler,
  LookAtLeaderReview,
  OpenFurtherLevelHandler,
  PreviewConclusionHandler,
  PreviewFurtherLevelHandler,
  ProposeReviewWaiverHandler,
  PublishLiabilityRuleHandler,
  ReportViolationHandler,
  SignReviewWaiverHandler,
];
