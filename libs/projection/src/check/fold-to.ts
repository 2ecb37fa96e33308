import type { EventStore } from '@vandong/kernel';
import { applyEvents, type Applying } from '../runner/apply.js';

/** Folds the log into the generation up to exactly this position. */
export async function foldTo(applying: Applying, store: Pick<EventStore, 'readAll'>, position: number, batch = 5_000): Promise<void> {
  while (applying.place.position < position) {
    const page = await store.readAll({ after: applying.place.position, limit: batch });
    const upTo = Math.min(page.upTo, position);
    await applyEvents(applying, page.events.filter((event) => event.position <= upTo), upTo);
  }
}
