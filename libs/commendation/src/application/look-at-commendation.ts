import { Inject, Injectable } from '@nestjs/common';
import {
  decideDue,
  EXECUTE,
  type Case,
  type Execute,
  type Instant,
  type LookResult,
  type StepState,
} from '@vandong/kernel';
import { LadderPorts } from '@vandong/notice/application';
import {
  commendationDecider,
  commendationEvents,
  commendationKey,
  nextLookAt,
  type CommendationState,
  type KnownCommendation,
} from '../domain/index.js';
import { EligibilityFacts } from './eligibility-facts.js';
import { lookFacts, timing } from './look-facts.js';

/** A proposal as a case: its one step is the decision. */
@Injectable()
export class LookAtCommendation implements Case {
  constructor(
    @Inject(EXECUTE) private readonly execute: Execute,
    private readonly facts: LadderPorts,
    private readonly eligibility: EligibilityFacts,
  ) {}

  async look(caseId: string, _asked: readonly string[], now: Instant): Promise<LookResult> {
    const { state } = await decideDue(this.execute, {
      stream: caseId,
      decider: commendationDecider,
      definitions: commendationEvents,
      actor: 'system:commendation',
      command: async (before: CommendationState) =>
        before.status === 'proposed'
          ? { kind: 'look' as const, now, facts: await lookFacts(this.facts, this.eligibility, before, now) }
          : undefined,
      naturalKey: commendationKey,
    });
    return state.status === 'unknown' ? { steps: {}, closed: true } : this.answer(state, now);
  }

  private async answer(state: KnownCommendation, now: Instant): Promise<LookResult> {
    const steps = { decision: stepStates[state.status] };
    if (state.status !== 'proposed') return { steps, closed: true };
    const nextDue = nextLookAt(state, await timing(this.facts, state), now);
    return { steps, closed: false, ...(nextDue !== undefined && { nextDue }) };
  }
}

const stepStates: Readonly<Record<KnownCommendation['status'], StepState>> = {
  proposed: 'entered',
  approved: 'done',
  rejected: 'done',
  withdrawn: 'notExpected',
};
