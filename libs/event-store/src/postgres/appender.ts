import { OutcomeUnknown, StoreUnavailable, type Appended, type Instant } from '@vandong/kernel';
import type pg from 'pg';
import { admit, type Append } from '../admission/index.js';
import { appendQuery, inTurn, verdictsOf, type AppendAnswer, type AppendCall, type Verdict } from './append-call.js';
import { run } from './connection.js';
import { createQueue, type Waiting } from './queue.js';

export interface Appender {
  append(append: Append): Promise<Appended>;
  /** refuses new appends and resolves when the waiting ones are answered */
  drain(): Promise<void>;
}

/**
 * Group commit: while one call is under way all other appends wait, and then go together in the next.
 * So each call costs one flush of the disk, however many callers there are.
 */
export function createAppender(
  pool: pg.Pool,
  now: (() => Promise<Instant>) | undefined,
  written: () => void,
): Appender {
  const queue = createQueue();
  let pumping: Promise<void> | undefined;
  let closed = false;

  async function pump() {
    // a turn of the loop, so that callers of the same moment share the first call
    await new Promise((resolve) => setImmediate(resolve));
    for (let batch = queue.take(); batch.length > 0; batch = queue.take()) {
      const verdicts = await send(batch.map(({ append }) => append));
      batch.forEach((waiting, index) => settle(waiting, verdicts[index]!));
      written();
    }
    pumping = undefined;
  }

  async function send(appends: readonly Append[]): Promise<Verdict[]> {
    try {
      const recordedAt = await now?.();
      const call: AppendCall = { appends, order: inTurn(appends), ...(recordedAt && { recordedAt }) };
      const [answer] = await run<AppendAnswer>(pool, appendQuery(call));
      return verdictsOf(call, answer!);
    } catch (error) {
      return appends.map(() => perCaller(error));
    }
  }

  return {
    async append(append) {
      const bytes = admit(append);
      if (closed) throw new StoreUnavailable('the log is closed');
      const answer = queue.put(append, bytes);
      pumping ??= pump();
      return answer;
    },
    async drain() {
      closed = true;
      await pumping;
    },
  };
}

function settle(waiting: Waiting, verdict: Verdict) {
  if (verdict instanceof Error) waiting.reject(verdict);
  else waiting.resolve(verdict);
}

/** Callers do not share one error object: each would add its own notes to it. */
function perCaller(error: unknown): Error {
  if (error instanceof OutcomeUnknown) return new OutcomeUnknown(error.message, { cause: error.cause });
  if (error instanceof StoreUnavailable) return new StoreUnavailable(error.message, { cause: error.cause });
  return error instanceof Error ? error : new Error(String(error));
}
