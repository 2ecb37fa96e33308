import { once } from 'node:events';
import { readModels } from '@vandong/composition';
import { createRunner, GenerationOutdated, rebuild } from '@vandong/projection';
import type { RoleParts } from './background.js';

/**
 * Folds the log into the read models until the signal aborts; waits out outages by itself. After an upgrade that changed a
 * model the new ones are built beside the old, which serve until the swap.
 */
export async function runProjector(
  { store, pool, log }: Pick<RoleParts, 'store' | 'pool' | 'log'>,
  signal: AbortSignal,
): Promise<void> {
  const options = { store, pool, ...readModels };
  while (!signal.aborted) {
    try {
      return await createRunner(options).run(signal);
    } catch (error) {
      if (!(error instanceof GenerationOutdated)) throw error;
      const { swapped, position, parked } = await rebuild(options);
      log.warn({ swapped, position, parked: parked.length }, 'read models rebuilt');
      if (swapped) continue;
      // The fresh fold reads less than the serving one: people must look, and a restart would only try the same again. The old
      // models go on serving as they are; health says that they are outdated.
      log.error(
        { parked: parked.map(({ model, stream }) => `${model} ${stream}`).slice(0, 20) },
        'read models are outdated and stand still',
      );
      if (!signal.aborted) await once(signal, 'abort');
    }
  }
}
