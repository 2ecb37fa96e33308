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
import { steps, unitRoundEvents } from '../domain/events/index.js';
import { nextDueOf, parseUnitRound, recordOf, unitRoundKey, type UnitRoundState } from '../domain/index.js';
import { Chasing } from './chasing.js';
import { RoundFacts } from './round-facts.js';
import { unitRoundDecider } from './unit-rounds.js';

const NOTHING: LookResult = { steps: {}, closed: true };

/** A unit's round as a case: its cause is the enrolment; it enters what is asked and chases what is late. */
@Injectable()
export class LookAtUnitRound implements Case {
  constructor(
    @Inject(EXECUTE) private readonly execute: Execute,
    private readonly facts: RoundFacts,
    private readonly chasing: Chasing,
  ) {}

  async look(caseId: string, asked: readonly string[], now: Instant): Promise<LookResult> {
    const ref = parseUnitRound(caseId);
    if (!ref) return NOTHING;
    const wish = { asked, reminds: true };
    const {
      state,
      command: decided,
      changed,
    } = await decideDue(this.execute, {
      stream: caseId,
      decider: unitRoundDecider,
      definitions: unitRoundEvents,
      actor: 'system:unitRound',
      command: async (before: UnitRoundState) => ({
        command: { kind: 'look', asked } as const,
        facts: await this.chasing.complete(ref, await this.facts.load(ref, now), before, wish),
      }),
      naturalKey: unitRoundKey,
    });
    if (!decided || !state.opening) return NOTHING;
    // another state may ask for other days and people
    const facts = changed ? await this.chasing.complete(ref, decided.facts, state, wish) : decided.facts;
    const nextDue = nextDueOf(state, facts, wish);
    return { steps: stepStates(state), closed: state.closed !== undefined, ...(nextDue && { nextDue }) };
  }
}

/** All seven, and `close`. */
function stepStates(state: UnitRoundState): Record<string, StepState> {
  const seven = steps.map((step): [string, StepState] => [step, recordOf(state, step)?.status ?? 'notExpected']);
  return { ...Object.fromEntries(seven), close: state.closed ? 'done' : 'absent' };
}
