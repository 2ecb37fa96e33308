import { categoryOf, StoreUnavailable, type AllQuery, type PageOfAll } from '@vandong/kernel';
import type { Bell } from '../bell/index.js';
import { jittered, type Generations } from './generations.js';
import { live } from './live.js';
import type { Reads } from './reads.js';

const OUTAGE_MS = 2_000;

export interface Following extends Omit<AllQuery, 'limit'> {
  readonly batch: number;
  readonly signal: AbortSignal;
  readonly quietMs: number;
}

/** Batches in global order until the signal aborts: pages up to the end, then a subscription, and pages again when that ends. */
export async function* follow(
  reads: Reads,
  generations: Generations,
  bell: Bell,
  { after, categories, batch, signal, quietMs }: Following,
): AsyncGenerator<PageOfAll> {
  let position = after;
  let outages = 0;
  while (!signal.aborted) {
    try {
      const page = await reads.readAll({ after: position, limit: batch, ...(categories && { categories }) });
      if (signal.aborted) return;
      if (page.upTo > position) {
        position = page.upTo;
        yield page;
      }
      if (page.events.length === batch) continue;
      for await (const heard of live(generations, { after: position, batch, signal, quietMs, head: reads.head })) {
        outages = 0;
        position = heard.at(-1)!.position;
        const events = categories ? heard.filter(({ stream }) => categories.includes(categoryOf(stream))) : heard;
        yield { events, upTo: position };
      }
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error;
    }
    outages += 1;
    await bell.wait(signal, jittered(Math.min(OUTAGE_MS, 10 * 2 ** Math.min(outages, 10))));
  }
}
