import { Inject, Injectable } from '@nestjs/common';
import { commendationEvents } from '@vandong/commendation/domain/events';
import { leaderReviewEvents, violationEvents } from '@vandong/conduct/domain/events';
import { inspectionEvents } from '@vandong/inspection/domain/events';
import { EVENT_STORE, foldLog, readableStreams, type EventStore, type Folded } from '@vandong/kernel';
import type { CaseFact, InspectionFact, RoundRef } from '../domain/index.js';
import { evolveCases, noCases, type Cases, type FollowedCase } from './cases.js';

const definitions = { ...inspectionEvents, ...commendationEvents, ...leaderReviewEvents, ...violationEvents };

/** Inspections, award proposals and leaders' reviews of a unit's round, folded from the events of their contexts. */
@Injectable()
export class CaseFacts {
  readonly #cases: Folded<Cases>;

  constructor(@Inject(EVENT_STORE) store: Pick<EventStore, 'readAll'>) {
    this.#cases = foldLog<Cases, typeof definitions>(
      store,
      definitions,
      ['inspection', 'commendation', 'leaderReview', 'violation'],
      noCases,
      evolveCases,
      readableStreams(definitions),
    );
  }

  /** In the order in which they were opened. */
  async ofRound(ref: RoundRef): Promise<{
    readonly inspections: readonly InspectionFact[];
    readonly proposals: readonly CaseFact[];
    readonly reviews: readonly CaseFact[];
  }> {
    const { followed } = await this.#cases.read();
    const mine = Object.values(followed).filter(
      (each) => each.campaign === ref.campaign && each.round === ref.round && each.unit === ref.unit,
    );
    return {
      inspections: mine.flatMap(({ inspection }) => inspection ?? []),
      proposals: ofKind(mine, 'commendation'),
      reviews: ofKind(mine, 'leaderReview'),
    };
  }

  /** What a campaign still waits for, in all its rounds. */
  async ofCampaign(
    campaign: string,
  ): Promise<{ readonly proposals: readonly CaseFact[]; readonly reviews: readonly CaseFact[] }> {
    const { followed } = await this.#cases.read();
    const mine = Object.values(followed).filter((each) => each.campaign === campaign);
    return { proposals: ofKind(mine, 'commendation'), reviews: ofKind(mine, 'leaderReview') };
  }
}

const ofKind = (cases: readonly FollowedCase[], kind: FollowedCase['kind']): CaseFact[] =>
  cases
    .filter((each) => each.kind === kind)
    .map(({ id, openedAt, closedAt }) => ({ id, openedAt, ...(closedAt && { closedAt }) }));
