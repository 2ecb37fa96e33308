import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable, type EventStore, type PageOfAll } from '@vandong/kernel';
import type pg from 'pg';
import { prepareGeneration, type Generation } from '../generation/generation.js';
import { lease } from '../generation/lease.js';
import type { Models } from '../projection.js';
import { applyEvents, LostOwnership } from './apply.js';
import { readPlace } from './place.js';
import { isTransient, ownTransaction } from './transaction.js';

export interface RunnerOptions extends Models {
  readonly pool: pg.Pool;
  readonly store: Pick<EventStore, 'readAll' | 'subscribe' | 'head'>;
  readonly schema?: string;
  /** shown beside what is parked */
  readonly codeVersion?: string;
  /** events of one transaction, 5,000 when absent */
  readonly batch?: number;
}

/** The schema was made by other versions of the models: `rebuild` replaces it. */
export class GenerationOutdated extends Error {
  override readonly name = 'GenerationOutdated';
}

export interface Runner {
  /** Follows the log until the signal aborts. Waits out outages of log and database; throws `GenerationOutdated`. */
  run(signal: AbortSignal): Promise<void>;
  /** Folds what is there, and answers with the position. Throws `GenerationOutdated`, `StoreUnavailable` or the database's error. */
  catchUp(): Promise<number>;
}

/** The one runner of a generation. Several may run: the checkpoint lets one of them write, the others stand by. */
export function createRunner(options: RunnerOptions): Runner {
  const { pool, store, schema = 'read', batch = 5_000 } = options;

  async function prepared(): Promise<Generation> {
    const generation = await prepareGeneration(pool, options, schema);
    if (!generation.current) throw new GenerationOutdated(`schema ${schema} holds other versions of the models`);
    return generation;
  }

  /** Reads and writes from where the checkpoint stands, until the pages end or another runner was faster. */
  async function follow(
    pagesAfter: (position: number, ending: AbortSignal) => AsyncIterable<PageOfAll>,
  ): Promise<number> {
    const generation = await prepared();
    const ending = new AbortController();
    return lease(pool, async (client) => {
      const place = await readPlace(client, schema);
      const transaction = ownTransaction(client, schema);
      const applying = {
        client,
        transaction,
        generation,
        models: options,
        codeVersion: options.codeVersion ?? '',
        place,
      };
      for await (const { events, upTo } of oneAhead(pagesAfter(place.position, ending.signal))) {
        await applyEvents(applying, events, upTo);
      }
      return place.position;
    }).finally(() => ending.abort());
  }

  async function* past(after: number): AsyncGenerator<PageOfAll> {
    const head = await store.head();
    for (let position = after; position < head;) {
      const page = await store.readAll({ after: position, limit: batch });
      yield page;
      position = page.upTo;
    }
  }

  return {
    async run(signal) {
      let faults = 0;
      const live = async function* (after: number, ending: AbortSignal) {
        for await (const page of store.subscribe({ after, batch, signal: AbortSignal.any([signal, ending]) })) {
          yield page;
          faults = 0; // it was applied: the next outage begins anew
        }
      };
      while (!signal.aborted) {
        try {
          await follow(live);
        } catch (error) {
          if (!(error instanceof LostOwnership || error instanceof StoreUnavailable || isTransient(error))) throw error;
          faults = Math.min(faults + 1, 7);
          await pause(20 * 2 ** faults * (0.5 + Math.random() / 2), undefined, { signal }).catch(() => undefined);
        }
      }
    },
    async catchUp() {
      for (;;) {
        try {
          return await follow(past);
        } catch (error) {
          if (!(error instanceof LostOwnership)) throw error;
        }
      }
    },
  };
}

/** Asks for the next page while the current one is written. */
async function* oneAhead(pages: AsyncIterable<PageOfAll>): AsyncGenerator<PageOfAll> {
  const iterator = pages[Symbol.asyncIterator]();
  let next = iterator.next();
  for (;;) {
    const { done, value } = await next;
    if (done) return;
    next = iterator.next();
    // its fault is met at the next turn; until then nobody listens
    next.catch(() => undefined);
    yield value;
  }
}
