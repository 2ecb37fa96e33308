import { log } from '@temporalio/activity';
import { ApplicationFailure } from '@temporalio/common';
import {
  categoryOf,
  OutcomeUnknown,
  Refusal,
  StoreUnavailable,
  UnreadableStream,
  type Case,
  type Clock,
  type Instant,
} from '@vandong/kernel';
import { unsettled, type CaseRef, type LookActivities, type Seen } from '../contract/index.js';

export interface LookPorts {
  /** by stream category */
  readonly cases: Readonly<Record<string, Case>>;
  readonly clock: Clock;
  /** the log's newest position */
  readonly head: () => Promise<number>;
  /** what the look found, for `recover`, the sweep and the gate of a scaled clock; answers true when look after look finds the same thing due */
  readonly recordLook: (caseId: string, found: Found) => Promise<boolean>;
  /** a look failed; answers true when the case is parked: nobody waits for it, and only a poke looks at it */
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
      const failed = async (error: unknown): Promise<never> => {
        const words = wordsOf(error);
        if (!(await recordFailure(ref.id, { error: words, hopeless: error instanceof Refusal, seen }))) throw error;
        log.error('case.parked', { caseId: ref.id, error: words });
        throw ApplicationFailure.nonRetryable(`parked: ${words}`, 'case.parked');
      };
      const { steps, nextDue, closed } = await found.look(ref.id, asked, now).catch((error: unknown) => {
        if (isPassing(error, ref.id)) throw error;
        return failed(error);
      });
      const next = closed ? undefined : nextDue;
      const wishes = !closed && asked.every((step) => !unsettled.has(steps[step] ?? 'notExpected'));
      // the workflow would look again at once, for ever
      if (await recordLook(ref.id, { closed, due: wishes ? now : next, seen }))
        await failed(new StillDue(`${next ?? now} stays due`));
      const wakeIn = next ? await clock.untilMs(next) : undefined;
      return { steps, closed, ...(wakeIn !== undefined && { wakeIn }) };
    },
  };
}

/** Look after look succeeds and leaves the same instant due. */
class StillDue extends Error {
  override readonly name = 'StillDue';
}

/** The log was away, somebody was faster, or a fact from another stream cannot be read: the case itself is well. */
const isPassing = (error: unknown, caseId: string): boolean =>
  (error instanceof UnreadableStream && error.stream !== caseId) ||
  error instanceof StoreUnavailable ||
  error instanceof OutcomeUnknown ||
  (error instanceof Refusal && error.code === 'command.conflict');

const wordsOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);
