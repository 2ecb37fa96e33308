import type { Pool } from 'pg';
import { openCases } from './open-cases/index.js';
import { pokeAll, type Temporal } from './poking.js';

/** Pokes every open case: after a loss of Temporal each finds its place in the log again. Twice changes nothing. */
export async function recover(
  pool: Pool,
  temporal: Temporal,
  progress: (poked: number) => void = () => {},
): Promise<number> {
  let poked = 0;
  for await (const ids of openCases(pool)) {
    await pokeAll(temporal, ids, () => {
      poked += 1;
      progress(poked);
    });
  }
  return poked;
}
