import { ApplicationFailure } from '@temporalio/common';
import { categoryOf, Refusal, type Case, type Clock, type Instant } from '@vandong/kernel';
import { unsettled, type CaseRef, type LookActivities, type Seen } from '../contract/index.js';

export interface LookPorts {
  /** by stream category */
  readonly cases: Readonly<Record<string, Case>>;
  readonly clock: Clock;
  /** the log's newest position */
  readonly head: () => Promise<number>;
  /** what the look found, for `recover`, the sweep and the gate of a scaled clock */
  readonly recordLook: (caseId: string, found: Found) => Promise<void>;
}

export interface Found {
  readonly closed: boolean;
  /** now, when all that was asked is settled: the workflow will at once wish for the next step, and time must not pass it */
  readonly due: Instant | undefined;
  /** everything up to this position had been written when the look began */
  readonly seen: number;
}

/** The one activity of every case workflow. It may run twice: each decision has a natural key. */
export function createLook({ cases, clock, head, recordLook }: LookPorts): LookActivities {
  return {
    async look(ref: CaseRef, asked: readonly string[]): Promise<Seen> {
      const found = cases[categoryOf(ref.id)];
      if (!found) throw ApplicationFailure.nonRetryable(`no case of category ${categoryOf(ref.id)}`, 'case.unknown');
      const seen = await head();
      const now = await clock.now();
      const { steps, nextDue, closed } = await found.look(ref.id, asked, now).catch(rethrow);
      const next = closed ? undefined : nextDue;
      const wishes = !closed && asked.every((step) => !unsettled.has(steps[step] ?? 'notExpected'));
      await recordLook(ref.id, { closed, due: wishes ? now : next, seen });
      const wakeIn = next ? await clock.untilMs(next) : undefined;
      return { steps, closed, ...(wakeIn !== undefined && { wakeIn }) };
    },
  };
}

/** A refusal is the rules' answer: looking again would only hear it again. A conflict is worth another try. */
function rethrow(error: unknown): never {
  if (error instanceof Refusal && error.code !== 'command.conflict') {
    throw ApplicationFailure.nonRetryable(error.code, 'refusal');
  }
  throw error;
}
