import { campaignStream, unitRoundPrefix, unitRoundStream, type RoundRef } from '@vandong/campaign/domain';
import { campaignEvents, unitRoundEvents } from '@vandong/campaign/domain/events';
import { isCase } from '@vandong/case-workflow/contract';
import { commendationEvents } from '@vandong/commendation/domain/events';
import { leaderReviewId } from '@vandong/conduct/domain';
import { leaderReviewEvents, violationEvents } from '@vandong/conduct/domain/events';
import { inspectionEvents } from '@vandong/inspection/domain/events';
import {
  decode,
  SchemaMismatch,
  UnknownEvent,
  type EventDefinitions,
  type EventOf,
  type RecordedEvent,
} from '@vandong/kernel';
import { closed, look, lookAll, moved, nothing, opened, together, type Targets } from './targets.js';

const routed = {
  ...campaignEvents,
  ...unitRoundEvents,
  ...inspectionEvents,
  ...violationEvents,
  ...leaderReviewEvents,
  ...commendationEvents,
} satisfies EventDefinitions;

/** Streams whose events wake cases; the relay reads no others. */
export const routedCategories = [
  'campaign',
  'unitRound',
  'inspection',
  'violation',
  'leaderReview',
  'commendation',
  'calendar',
  'rules',
];

/** Which cases should look again after this event. Every event of a case's own stream wakes that case. */
export function route(stored: RecordedEvent): Targets {
  if (stored.stream === 'calendar' || stored.stream.startsWith('rules-')) return lookAll('');
  const own = isCase(stored.stream) ? look(stored.stream) : nothing;
  return together([own, elsewhere(stored)]);
}

/** An event that cannot be read concerns its own case only; the projector parks and shows it, the relay goes on. */
function elsewhere(stored: RecordedEvent): Targets {
  if (!Object.hasOwn(routed, stored.type)) return nothing;
  try {
    return others(decode(routed, stored), stored.stream);
  } catch (error) {
    if (error instanceof UnknownEvent || error instanceof SchemaMismatch || error instanceof SyntaxError)
      return nothing;
    throw error;
  }
}

/** A case inside a unit's round: the round's steps and the whole campaign wait for it. */
const openedWithin = (id: string, of: RoundRef) => opened(id, unitRoundStream(of), campaignStream(of.campaign));

/** Whose eligibility rests on cases of officers and leaders, and on other awards (gates G1–G5). */
const proposals = lookAll('commendation-');

function others(event: EventOf<typeof routed>, stream: string): Targets {
  switch (event.type) {
    case 'CampaignDrafted':
      return opened(stream);
    case 'UnitEnrolled':
      return opened(unitRoundStream(event.data), stream);
    case 'UnitWithdrawn':
      return look(unitRoundStream(event.data));
    case 'TaskAssigned':
      return lookAll(unitRoundPrefix(event.data.campaign, event.data.round));
    case 'CampaignLaunched':
    case 'OutlinePublished':
      return lookAll(unitRoundPrefix(event.data.campaign));
    case 'CampaignSuspended':
    case 'CampaignResumed':
      return together([lookAll(unitRoundPrefix(event.data.campaign)), lookAll('inspection-')]);
    case 'InspectionScheduled':
    case 'CommendationProposed':
      return openedWithin(stream, event.data);
    case 'InspectionRescheduled':
      return moved(stream);
    case 'LeaderReviewOpened':
      return together([openedWithin(stream, event.data), proposals]);
    case 'LiableLeadersResolved':
    case 'FurtherLevelOpened':
      return together(event.data.leaders.map(({ officer }) => opened(leaderReviewId(event.data.violation, officer))));
    case 'ViolationReported':
    case 'ViolationConcluded':
      return proposals;
    case 'ViolationAnnulled':
      // a decided review is over and must still be cancelled; one that never opened is known to no round by name
      return together([proposals, lookAll('unitRound-'), ...event.data.reviews.map((id) => opened(id))]);
    case 'LeaderReviewDecided':
    case 'LeaderReviewWaived':
    case 'LeaderReviewCancelled':
    case 'CommendationApproved':
      return together([closed(stream), proposals]);
    case 'UnitRoundClosed':
    case 'CampaignClosed':
    case 'InspectionRecorded':
    case 'InspectionMissed':
    case 'InspectionCancelled':
    case 'CommendationRejected':
    case 'CommendationWithdrawn':
      return closed(stream);
    default:
      return nothing;
  }
}
