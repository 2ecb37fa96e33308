import { restrictedTimeline } from '@vandong/campaign/read-model';
import { isOpen, leaderReviews, violations } from '@vandong/conduct/read-model';
import { addWorkingDays } from '@vandong/kernel';
import type { z } from 'zod';
import type { reviewPage } from '../../contract/index.js';
import { notFound } from '../../problems/index.js';
import { decidesReview, labelsOf, shownEvents, type Reading } from '../reading/index.js';
import { liabilityReasons, same } from '../words/index.js';
import { unconfirmed } from './case.js';
import { evidenceOf } from './evidence.js';
import { actName, reviewRowOf } from './rows.js';
import { maySeeReview } from './sight.js';
import { reviewSuggestion } from './suggestion.js';
import { toldOf } from './told.js';

export type ReviewPage = Omit<z.infer<typeof reviewPage>, 'readAt'>;

/** One leader's review: what the defence needs, and for who decides what he decides on. */
export async function reviewOf(reading: Reading, caseId: string): Promise<ReviewPage> {
  const { snapshot, moment, reader, today, calendar } = reading;
  const reviews = await leaderReviews(snapshot, moment);
  const review = reviews.find((each) => each.caseId === caseId);
  if (!review || !(await maySeeReview(reading, review))) throw notFound();
  const file = (await violations(snapshot, moment)).find(({ violation }) => violation === review.violation);
  if (!file) throw notFound();
  const names = await reading.names([review.leader]);
  const label = await labelsOf(reading, [review.post, review.competentPost]);
  const mine = review.leader === reader.officer;
  const decides = moment.day === today && isOpen(review) && (await decidesReview(reading, file, review, reviews));
  const suggestion = await reviewSuggestion(reading, file, review, reviews);
  const because = file.leaders?.find(({ officer }) => officer === review.leader)?.because ?? '';
  return {
    review: reviewRowOf(review, names, label, reading),
    act: actName(file.act),
    occurredOn: file.occurredOn,
    because: reading.say(liabilityReasons[because] ?? same(because)),
    ...(review.explanation !== null && { explanation: review.explanation }),
    ...(review.reason !== null && { reason: review.reason }),
    // a proposed waiver may still come to nothing, and the leader's own time goes on meanwhile
    mayExplain: mine && moment.day === today && isOpen(review) && review.explainedAt === null,
    // the leader is heard first: until his own limit has passed nobody decides without him
    mayDecide: decides && (review.explainedAt !== null || today > review.explainBy),
    mayProposeWaiver: decides && review.state !== 'waiverProposed',
    maySignWaiver: decides && review.state === 'waiverProposed' && review.waiverBy !== reader.person,
    ...(suggestion && { suggestion }),
    evidence: await evidenceOf(reading, file),
    told: await toldOf(reading, review),
    unconfirmedDays: unconfirmed(reading, addWorkingDays(calendar, moment.day, 10), [review]),
    timeline: await shownEvents(reading, await restrictedTimeline(snapshot, moment, [caseId])),
  };
}
