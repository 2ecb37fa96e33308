import { parseCampaign, parseUnitRound } from '@vandong/campaign/domain';
import { commendationStream } from '@vandong/commendation/domain';
import { leaderReviewOf, violationStream } from '@vandong/conduct/domain';
import { inspectionStream } from '@vandong/inspection/domain';
import type { Facts } from '../facts.js';

/** What a stream is about. */
export interface Place {
  readonly campaign?: string;
  readonly round?: number;
  readonly unit?: string;
  /** id of the inspection, the violation or the proposal */
  readonly ref?: string;
  /** the leader under review */
  readonly officer?: string;
  /** of the violation's report */
  readonly reported?: { readonly act: string; readonly occurredOn: string };
  /** the file of an officer or a leader */
  readonly restricted?: true;
}

/** Finds what a stream is about, by its name or by the event that opened it. */
export function placesOf({ of }: Facts): (stream: string) => Place {
  const known = new Map<string, Place>();
  for (const { data } of of('InspectionScheduled'))
    known.set(inspectionStream(data.inspection), placed(data, data.inspection));
  for (const { data } of of('CommendationProposed'))
    known.set(commendationStream(data.proposal), placed(data, data.proposal));
  for (const { data } of of('ViolationReported')) {
    const { act, occurredOn } = data;
    known.set(violationStream(data.violation), {
      ...placed(data, data.violation),
      reported: { act, occurredOn },
      restricted: true,
    });
  }
  return (stream) => {
    const found = known.get(stream);
    if (found) return found;
    const round = parseUnitRound(stream);
    if (round) return round;
    const review = leaderReviewOf(stream);
    if (review)
      return {
        ...known.get(violationStream(review.violation)),
        ref: review.violation,
        officer: review.leader,
        restricted: true,
      };
    const campaign = parseCampaign(stream);
    return campaign === undefined ? {} : { campaign };
  };
}

const placed = ({ campaign, round, unit }: { campaign: string; round: number; unit: string }, ref: string): Place => ({
  campaign,
  round,
  unit,
  ref,
});
