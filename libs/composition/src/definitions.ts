import { personEvents } from '@vandong/access/domain/events';
import { campaignEvents, unitRoundEvents } from '@vandong/campaign/domain/events';
import { commendationEvents } from '@vandong/commendation/domain/events';
import { leaderReviewEvents, liabilityRuleEvents, violationEvents } from '@vandong/conduct/domain/events';
import { inspectionEvents } from '@vandong/inspection/domain/events';
import { ladderEvents } from '@vandong/notice/domain/events';
import { allOrganisationEvents } from '@vandong/organisation/domain/events';

/** Every event type of the product: what projections, `verify` and the event catalogue read. */
export const allEvents = {
  ...allOrganisationEvents,
  ...ladderEvents,
  ...liabilityRuleEvents,
  ...campaignEvents,
  ...unitRoundEvents,
  ...inspectionEvents,
  ...violationEvents,
  ...leaderReviewEvents,
  ...commendationEvents,
  ...personEvents,
} as const;
