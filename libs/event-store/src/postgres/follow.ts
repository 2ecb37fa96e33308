import { StoreUnavailable, type AllQuery, type PageOfAll } from '@vandong/kernel';
import type { Bell } from '../bell/index.js';

/** Milliseconds between looks: at once after an event, doubling while nothing comes. */
const HOT_MS = 1;
/** longest pause between two looks while nothing happens */
const IDLE_MS = 50;
const OUTAGE_MS = 2_000;

export interface Following {
  readonly after: number;
  readonly categories?: readonly string[];
  readonly batch: number;
  readonly signal: AbortSignal;
}

/** Batches in global order until the signal aborts. An outage is waited out with growing, jittered pauses. */
export async function* follow(
  readAll: (query: AllQuery) => Promise<PageOfAll>,
  bell: Bell,
  { after, categories, batch, signal }: Following,
): AsyncGenerator<PageOfAll> {
  let position = after;
  let pause = HOT_MS;
  let outages = 0;
  while (!signal.aborted) {
    const rings = bell.rings;
    const next = await readAll({ after: position, limit: batch, ...(categories && { categories }) }).catch(whileAway);
    if (signal.aborted) return;
    if (!next) {
      outages += 1;
      await bell.wait(signal, jittered(Math.min(OUTAGE_MS, 20 * 2 ** Math.min(outages, 10))));
      continue;
    }
    outages = 0;
    if (next.upTo > position) {
      position = next.upTo;
      pause = HOT_MS;
      yield next;
    } else if (bell.rings === rings) {
      await bell.wait(signal, pause);
      pause = Math.min(IDLE_MS, pause * 2);
    }
  }
}

/** Half to whole: followers that lost the log together do not come back together. */
const jittered = (ms: number) => ms * (0.5 + Math.random() / 2);

function whileAway(error: unknown): undefined {
  if (!(error instanceof StoreUnavailable)) throw error;
}
