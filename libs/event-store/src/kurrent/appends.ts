import {
  AccessDeniedError,
  MaxAppendSizeExceededError,
  NO_STREAM,
  StreamDeletedError,
  WrongExpectedVersionError,
  type AppendResult,
  type EventData,
  type KurrentDBClient,
} from '@kurrent/kurrentdb-client';
import {
  EventTooLarge,
  OutcomeUnknown,
  StoreUnavailable,
  WrongExpectedRevision,
  type Appended,
  type Instant,
} from '@vandong/kernel';
import { admit, asNumber, asRevision, type Append } from '../admission/index.js';
import { admitSize, encode } from './codec.js';
import { within } from './deadline.js';
import type { Generations } from './generations.js';
import { createSlots } from './slots.js';

const ATTEMPTS = 3;
/**
 * All appends of a client share one stream, which buffers 16 messages. What the client queues behind them is rejected with nobody
 * listening when the connection breaks, and that ends the process.
 */
const IN_FLIGHT = 15;

export interface Appends {
  append(append: Append): Promise<Appended>;
  /** refuses new appends and resolves when those under way are answered */
  drain(): Promise<void>;
}

export function createAppends(
  generations: Generations,
  positionAt: (stream: string, revision: number) => Promise<number>,
  { now, answerMs }: { readonly now: () => Promise<Instant>; readonly answerMs: number },
): Appends {
  const slots = createSlots(IN_FLIGHT);

  /**
   * Only ever the same stream, expected revision, ids and order: the server answers that with the first result, at any later time.
   * Once an attempt may have arrived, whatever happens to the next one leaves the outcome unknown.
   */
  async function send(append: Append, events: EventData[]): Promise<Appended> {
    let unknown: unknown;
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const client = unknown === undefined ? await generations.current() : await again(unknown);
      try {
        return await answered(append, await within(answerMs, sendOnce(client, append, events)));
      } catch (error) {
        const verdict = verdictOf(append, error);
        if (verdict) throw verdict;
        unknown = error;
        generations.retire(client);
      }
    }
    throw lost(unknown);
  }

  /** A client for one more attempt: a server that starts anew under an append is given as long as an answer. */
  async function again(unknown: unknown): Promise<KurrentDBClient> {
    const until = Date.now() + answerMs;
    for (;;) {
      try {
        return await generations.current();
      } catch {
        if (Date.now() > until) throw lost(unknown);
      }
    }
  }

  async function answered({ stream, expected, events }: Append, { position }: AppendResult): Promise<Appended> {
    const revision = asNumber(expected) + events.length;
    // an append that was stored before may be answered without its place
    return { revision, position: position ? Number(position.commit) : await positionAt(stream, revision) };
  }

  return {
    async append(append) {
      admit(append);
      if (append.stream.startsWith('$')) throw new RangeError(`${append.stream}: the name belongs to the server`);
      const recordedAt = await now();
      const events = append.events.map((event) => encode(event, recordedAt));
      return slots.run(admitSize(events), () => send(append, events));
    },
    drain: slots.drain,
  };
}

const sendOnce = (client: KurrentDBClient, { stream, expected }: Append, events: EventData[]): Promise<AppendResult> =>
  client.appendToStream(stream, events, {
    streamState: expected === 'no-stream' ? NO_STREAM : BigInt(expected),
    requiresLeader: true,
  });

const lost = (cause: unknown) => new OutcomeUnknown('the answer of the log was lost', { cause });

/** What the server has decided. Everything else, a leader that is none included, ends the shared stream of all appends: outcome unknown. */
function verdictOf({ stream, expected, events }: Append, error: unknown): Error | undefined {
  if (error instanceof WrongExpectedVersionError) {
    const actual = typeof error.actualState === 'bigint' ? Number(error.actualState) : -1;
    return new WrongExpectedRevision(stream, expected, asRevision(actual));
  }
  if (error instanceof MaxAppendSizeExceededError) {
    return new EventTooLarge(`an append of ${events.length} events`, error.maxAppendSize);
  }
  if (error instanceof AccessDeniedError || error instanceof StreamDeletedError) {
    return new StoreUnavailable(`${stream}: the log refused the append: ${error.type}`, { cause: error });
  }
  return undefined;
}
