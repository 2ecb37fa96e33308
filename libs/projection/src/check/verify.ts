import { describeGeneration, quoted } from '../generation/generation.js';
import { lease } from '../generation/lease.js';
import { listParked, type Parked } from '../generation/parked.js';
import { GenerationOutdated, type RunnerOptions } from '../runner/runner.js';
import { compareWithServing, createBeside, type Comparison } from './beside.js';
import { lockedFor } from './locked-for.js';

/** `differences` is empty when every row of every model is what the log says at that position. */
export interface Verified extends Comparison {
  /** what the serving models have not read */
  readonly parked: readonly Parked[];
}

/**
 * Folds the log afresh into `<schema>_verify` and compares every row with the serving models at one position, while these go on.
 * Throws `GenerationOutdated`.
 */
export async function verify(options: RunnerOptions): Promise<Verified> {
  const { pool, schema = 'read' } = options;
  return lease(pool, (client) =>
    lockedFor(client, `vandong.verify.${schema}`, async () => {
      const served = await describeGeneration(client, options.projections, schema);
      if (!served.current) throw new GenerationOutdated(`schema ${schema} holds other versions of the models`);
      const beside = await createBeside(client, options, `${schema}_verify`);
      const comparison = await compareWithServing(client, beside, schema);
      await client.query(`drop schema ${quoted(beside.schema)} cascade`);
      return { ...comparison, parked: await listParked(client, schema) };
    }),
  );
}
