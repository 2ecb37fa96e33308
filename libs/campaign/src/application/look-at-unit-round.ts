import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, EXECUTE, type Case, type EventStore, type Execute, type Instant, type LookResult, type StepState } from '@vandong/kernel';
import { steps, unitRoundEvents } from '../domain/events/index.js';
import { nextDueOf, parseUnitRound, recordOf, unitRound, unitRoundKey, type UnitRoundState } from '../domain/index.js';
import { Chasing } from './chasing.js';
import { loadUnitRound } from './load-unit-round.js';
import { RoundFacts } from './round-facts.js';

const NOTHING: LookResult = { steps: {}, closed: true };

/** A unit's round as a case: its cause is the enrolment; it enters what is asked and chases what is late. */
@Injectable()
export class LookAtUnitRound implements Case {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(EXECUTE) private readonly execute: Execute,
    private readonly facts: RoundFacts,
    private readonly chasing: Chasing,
  ) {}

  async look(caseId: string, asked: readonly string[], now: Instant): Promise<LookResult> {
    const ref = parseUnitRound(caseId);
    if (!ref) return NOTHING;
    const { facts: loaded, basis } = await this.facts.load(ref, now);
    const before = await loadUnitRound(this.store, ref);
    const wish = { asked, reminds: true };
    const facts = await this.chasing.complete(ref, loaded, before.state, wish);
    const command = { kind: 'look', asked } as const;
    const context = { commandId: `look|${caseId}`, actor: 'system:unitRound', correlationId: caseId, basis } as const;
    const receipt = await this.execute({ stream: caseId, decider: unitRound(facts), definitions: unitRoundEvents, command, context, naturalKey: unitRoundKey });
    const unchanged = receipt.revision === before.revision;
    const state = unchanged ? before.state : (await loadUnitRound(this.store, ref)).state;
    if (!state.opening) return NOTHING;
    const ahead = unchanged ? facts : await this.chasing.complete(ref, loaded, state, wish);
    const nextDue = nextDueOf(state, ahead, wish);
    return { steps: stepStates(state), closed: state.closed !== undefined, ...(nextDue && { nextDue }) };
  }
}

/** All seven, and `close`. */
function stepStates(state: UnitRoundState): Record<string, StepState> {
  const seven = steps.map((step): [string, StepState] => [step, recordOf(state, step)?.status ?? 'notExpected']);
  return { ...Object.fromEntries(seven), close: state.closed ? 'done' : 'absent' };
}
