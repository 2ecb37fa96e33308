import {
  AccessDeniedError,
  excludeSystemEvents,
  START,
  streamNameFilter,
  StreamNotFoundError,
  type KurrentDBClient,
  type Filter,
  type ReadPosition,
  type ResolvedEvent,
} from '@kurrent/kurrentdb-client';
import { StoreUnavailable, type AllQuery, type PageOfAll, type RecordedEvent } from '@vandong/kernel';
import { decode, positionOf } from './codec.js';
import { gathered } from './deadline.js';
import type { Generations } from './generations.js';
import { newest } from './newest.js';

const ATTEMPTS = 3;

export type Reads = ReturnType<typeof createReads>;

/**
 * Reads change nothing: one that fails is asked again, for a broken connection of the same client, which connects anew; then of a new
 * one, since each that is left keeps a connection; and then the log is away.
 */
export function createReads(generations: Generations, answerMs: number) {
  async function read(open: (client: KurrentDBClient) => AsyncIterable<ResolvedEvent>): Promise<ResolvedEvent[]> {
    for (let attempt = 1; ; attempt += 1) {
      const client = await generations.current();
      try {
        return await gathered(answerMs, open(client));
      } catch (error) {
        if (error instanceof StreamNotFoundError) return [];
        if (error instanceof AccessDeniedError) throw error;
        if (attempt > 1) generations.retire(client);
        if (attempt === ATTEMPTS) throw new StoreUnavailable('the log did not answer', { cause: error });
      }
    }
  }

  async function readStream(stream: string, from = 0, maxCount = Number.MAX_SAFE_INTEGER): Promise<RecordedEvent[]> {
    return decoded(
      await read((client) => client.readStream(stream, { fromRevision: BigInt(from), maxCount, requiresLeader: true })),
    );
  }

  async function head(): Promise<number> {
    return newestOf(await read(newest));
  }

  /** The head is asked first: what a page that is not full lacks up to there does not exist. */
  async function readAll({ after, limit, categories }: AllQuery): Promise<PageOfAll> {
    const end = await head();
    if (end <= after) return { events: [], upTo: after };
    const found = await read((client) =>
      // reads begin at their position, not after it
      client.readAll({
        fromPosition: placeOf(after),
        maxCount: limit + 1,
        filter: filterOf(categories),
        requiresLeader: true,
      }),
    );
    const events = decoded(found)
      .filter(({ position }) => position > after)
      .slice(0, limit);
    const last = events.at(-1)?.position ?? after;
    return { events, upTo: events.length === limit ? last : Math.max(end, last) };
  }

  return { readStream, readAll, head };
}

const decoded = (found: readonly ResolvedEvent[]): RecordedEvent[] => found.flatMap((each) => decode(each) ?? []);

const newestOf = ([last]: readonly ResolvedEvent[]): number => (last?.event ? positionOf(last.event) : 0);

export const placeOf = (position: number): ReadPosition =>
  position === 0 ? START : { commit: BigInt(position), prepare: BigInt(position) };

function filterOf(categories: readonly string[] | undefined): Filter {
  if (!categories) return excludeSystemEvents();
  const names = categories.map((name) => name.replaceAll(/[^\p{L}\p{N}_]/gu, String.raw`\$&`));
  return streamNameFilter({ regex: `^(?:${names.join('|')})(?:-|$)` });
}
