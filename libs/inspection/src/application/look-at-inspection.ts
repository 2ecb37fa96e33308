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
  inspectionDecider,
  inspectionEvents,
  inspectionKey,
  nextLookAt,
  type InspectionState,
  type KnownInspection,
} from '../domain/index.js';
import { lookFacts, timing } from './look-facts.js';

/** An inspection as a case: its one step is the minutes. */
@Injectable()
export class LookAtInspection implements Case {
  constructor(
    @Inject(EXECUTE) private readonly execute: Execute,
    private readonly facts: LadderPorts,
  ) {}

  async look(caseId: string, _asked: readonly string[], now: Instant): Promise<LookResult> {
    const { state } = await decideDue(this.execute, {
      stream: caseId,
      decider: inspectionDecider,
      definitions: inspectionEvents,
      actor: 'system:inspection',
      command: async (before: InspectionState) =>
        before.status === 'scheduled'
          ? { kind: 'look' as const, now, facts: await lookFacts(this.facts, before, now) }
          : undefined,
      naturalKey: inspectionKey,
    });
    return state.status === 'unknown' ? { steps: {}, closed: true } : this.answer(state, now);
  }

  private async answer(state: KnownInspection, now: Instant): Promise<LookResult> {
    const steps = { minutes: stepStates[state.status] };
    if (state.status !== 'scheduled') return { steps, closed: true };
    const nextDue = nextLookAt(state, await timing(this.facts, state), now);
    return { steps, closed: false, ...(nextDue !== undefined && { nextDue }) };
  }
}

const stepStates: Readonly<Record<KnownInspection['status'], StepState>> = {
  scheduled: 'entered',
  recorded: 'done',
  missed: 'missed',
  cancelled: 'notExpected',
};
