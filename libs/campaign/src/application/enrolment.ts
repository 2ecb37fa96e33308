import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, type EventStore } from '@vandong/kernel';
import {
  enrolmentOf,
  isSettled,
  recordOf,
  type CampaignState,
  type Enrolment,
  type RoundRef,
  type UnitRoundFacts,
} from '../domain/index.js';
import { loadUnitRound } from './load-unit-round.js';

export type Cause = Pick<UnitRoundFacts, 'enrolment' | 'withdrawnAt' | 'outlines' | 'tasks'>;

/** What a unit's round rests on in its campaign's stream: the cause of the case. */
@Injectable()
export class Enrolments {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async cause(state: CampaignState, ref: RoundRef): Promise<Cause> {
    const enrolled = enrolmentOf(state, ref.round, ref.unit);
    const round = state.rounds.find((each) => each.round === ref.round);
    const profile = round?.profiles.find((each) => each.profile === enrolled?.profile);
    if (!enrolled || !round || !profile) return { outlines: [], tasks: [] };
    const steps = await Promise.all(profile.steps.map((step) => this.owed(step, state, ref)));
    const { profile: name, strength, at, withdrawn } = enrolled;
    return {
      enrolment: { at, opening: { ...ref, profile: name, strength, coverageTarget: round.coverageTarget, steps } },
      ...(withdrawn && { withdrawnAt: withdrawn.at }),
      outlines: state.outlines.map(({ version, at: publishedAt }) => ({ version, at: publishedAt })),
      tasks: state.tasks
        .filter((each) => each.round === ref.round && each.profiles.includes(name))
        .map(({ task, dueOn, at: assignedAt }) => ({ task, dueOn, at: assignedAt })),
    };
  }

  /** A step is carried over only from a round in which it was done: for this outline, if it is the briefing. */
  private async owed(
    step: Enrolment['opening']['steps'][number],
    state: CampaignState,
    ref: RoundRef,
  ): Promise<Enrolment['opening']['steps'][number]> {
    if (!step.carriedOver) return step;
    const newest = Math.max(0, ...state.outlines.map(({ version }) => version));
    for (let round = ref.round - 1; round > 0; round -= 1) {
      const earlier = await loadUnitRound(this.store, { ...ref, round });
      const record = recordOf(earlier, step.step);
      const current = step.step !== 'briefing' || earlier.outlineVersion === newest;
      if (record && isSettled(record) && current) return step;
    }
    const { carriedOver: _, ...again } = step;
    return again;
  }
}
