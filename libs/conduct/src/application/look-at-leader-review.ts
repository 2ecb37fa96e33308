import { Inject, Injectable } from '@nestjs/common';
import { decideDue, EXECUTE, type Case, type Execute, type Instant, type LookResult } from '@vandong/kernel';
import { Calendar, Ladders, Organisation } from '@vandong/notice/application';
import type { Ladder } from '@vandong/notice/domain';
import { leaderReviewEvents } from '../domain/events/index.js';
import {
  endOfReview,
  evolveLeaderReview,
  leaderReviewDecider,
  leaderReviewOf,
  lookResult,
  openingFor,
  reviewKey,
  runningLadder,
  type LeaderReviewState,
  type LookAtReview,
  type Matter,
} from '../domain/index.js';
import { CaseFiles } from './case-files.js';
import { LiabilityRules } from './liability-rules.js';
import { peopleOf } from './look-facts.js';

/** A leader's review as a case: its steps are `explanation` and `decision`. Its cause is the violation's conclusion. */
@Injectable()
export class LookAtLeaderReview implements Case {
  constructor(
    @Inject(EXECUTE) private readonly execute: Execute,
    private readonly files: CaseFiles,
    private readonly rules: LiabilityRules,
    private readonly calendar: Calendar,
    private readonly ladders: Ladders,
    private readonly organisation: Organisation,
  ) {}

  async look(caseId: string, _asked: readonly string[], now: Instant): Promise<LookResult> {
    const id = leaderReviewOf(caseId);
    if (!id) return { steps: {}, closed: true };
    const { state } = await decideDue(this.execute, {
      stream: caseId,
      decider: leaderReviewDecider,
      definitions: leaderReviewEvents,
      actor: 'system:leaderReview',
      command: (before: LeaderReviewState) => this.command(before, id, now),
      naturalKey: reviewKey,
    });
    if (!state.opened) return { steps: {}, closed: true };
    return lookResult(state, await this.calendar.current(), await this.laddersOf(state.opened), now);
  }

  private async command(
    before: LeaderReviewState,
    { violation: cause, leader }: NonNullable<ReturnType<typeof leaderReviewOf>>,
    now: Instant,
  ): Promise<LookAtReview | undefined> {
    const [calendar, violation] = await Promise.all([this.calendar.current(), this.files.violation(cause)]);
    const { annulled, resolved } = violation;
    if (before.cancelled || (endOfReview(before) && !annulled)) return undefined;
    const rule = resolved && (await this.rules.version(resolved.ruleVersion));
    const opening = before.opened || annulled || !rule ? undefined : openingFor(violation, leader, rule, calendar);
    const state = opening ? evolveLeaderReview(before, opening) : before;
    if (!state.opened) return undefined;
    const { opened } = state;
    const ladders = await this.laddersOf(opened);
    const matter = async (name: Matter) => {
      const running = runningLadder(state, name, calendar, ladders[name], now);
      return { ladder: ladders[name], people: await peopleOf(this.organisation, opened, name, running) };
    };
    return {
      kind: 'look',
      now,
      calendar,
      ...(opening && { opening }),
      ...(annulled && { annulled: { cause: annulled.violation, at: annulled.at } }),
      explanation: await matter('explanation'),
      decision: await matter('decision'),
    };
  }

  private async laddersOf({
    explainBy,
    decideBy,
  }: Pick<Opened, 'explainBy' | 'decideBy'>): Promise<Readonly<Record<Matter, Ladder>>> {
    const [explanation, decision] = await Promise.all([
      this.ladders.inForce('explanation', explainBy),
      this.ladders.inForce('decision', decideBy),
    ]);
    return { explanation, decision };
  }
}

type Opened = NonNullable<LeaderReviewState['opened']>;
