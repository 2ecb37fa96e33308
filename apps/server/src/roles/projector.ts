import { readModels } from '@vandong/composition';
import { createRunner } from '@vandong/projection';
import type { RoleParts } from './background.js';

/** Folds the log into the read models until the signal aborts; waits out outages by itself. */
export const runProjector = ({ store, pool }: RoleParts, signal: AbortSignal): Promise<void> =>
  createRunner({ store, pool, ...readModels }).run(signal);
