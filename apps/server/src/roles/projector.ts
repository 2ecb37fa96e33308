import { readModels } from '@vandong/composition';
import { createRunner, GenerationOutdated, rebuild } from '@vandong/projection';
import type { RoleParts } from './background.js';

/**
 * Folds the log into the read models until the signal aborts; waits out outages by itself. After an upgrade that changed a
 * model the new ones are built beside the old, which serve until the swap.
 */
export async function runProjector({ store, pool, log }: RoleParts, signal: AbortSignal): Promise<void> {
  const options = { store, pool, ...readModels };
  while (!signal.aborted) {
    try {
      return await createRunner(options).run(signal);
    } catch (error) {
      if (!(error instanceof GenerationOutdated)) throw error;
      const { swapped, position, parked } = await rebuild(options);
      log.warn({ swapped, position, parked: parked.length }, 'read models rebuilt');
      // the fresh fold reads less than the serving one: people must look, a restart would only try the same again
      if (!swapped) throw error;
    }
  }
}
