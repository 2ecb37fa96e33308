import { log } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import { categoryOf, OutcomeUnknown, Refusal, StoreUnavailable, type Case, type Clock, type Instant } from '@vandong/kernel';
import { unsettled, type CaseRef, type LookActivities, type Seen } from '../contract/index.js';

export interface LookPorts {
  /** by stream category */
  readonly cases: Readonly<Record<string, Case>>;
  readonly clock: Clock;
  /** the log's newest position */
  readonly head: () => Promise<number>;
  /** what the look found, for `recover`, the sweep and the gate of a scaled clock */
  readonly recordLook: (caseId: string, found: Found) => Promise<void>;
  /** a look failed; answers true when the case is parked: nobody waits for it or looks at it any more, until it is poked */
  readonly recordFailure: (caseId: string, failed: Failed) => Promise<boolean>;
}

export interface Failed {
  readonly error: string;
  /** the rules said no: another look would only hear it again */
  readonly hopeless: boolean;
  readonly seen: number;
}

export interface Found {
  readonly closed: boolean;
  /** now, when all that was asked is settled: the workflow will at once wish for the next step, and time must not pass it */
  readonly due: Instant | undefined;
  /** everything up to this position had been written when the look began */
  readonly seen: number;
}

/**
 * The one activity of every case workflow. It may run twice: each decision has a natural key. A look that keeps failing ends the
 * run as failed, visibly; the next poke begins a new one.
 */
export function createLook({ cases, clock, head, recordLook, recordFailure }: LookPorts): LookActivities {
  return {
    async look(ref: CaseRef, asked: readonly string[]): Promise<Seen> {
      const found = cases[categoryOf(ref.id)];
      if (!found) throw ApplicationFailure.nonRetryable(`no case of category ${categoryOf(ref.id)}`, 'case.unknown');
      const seen = await head();
      const now = await clock.now();
      const { steps, nextDue, closed } = await found.look(ref.id, asked, now).catch(async (error: unknown) => {
        if (isPassing(error)) throw error;
        const failed = { error: wordsOf(error), hopeless: error instanceof Refusal, seen };
        if (!(await recordFailure(ref.id, failed))) throw error;
        log.error('case.parked', { caseId: ref.id, error: failed.error });
        throw ApplicationFailure.nonRetryable(`parked: ${failed.error}`, 'case.parked');
      });
      const next = closed ? undefined : nextDue;
      const wishes = !closed && asked.every((step) => !unsettled.has(steps[step] ?? 'notExpected'));
      await recordLook(ref.id, { closed, due: wishes ? now : next, seen });
      const wakeIn = next ? await clock.untilMs(next) : undefined;
      return { steps, closed, ...(wakeIn !== undefined && { wakeIn }) };
    },
  };
}

/** The log was away, or somebody was faster: the case itself is well. */
const isPassing = (error: unknown): boolean =>
  error instanceof StoreUnavailable || error instanceof OutcomeUnknown || (error instanceof Refusal && error.code === 'command.conflict');

const wordsOf = (error: unknown): string => (error instanceof Error ? `${error.name}: ${error.message}` : String(error));
