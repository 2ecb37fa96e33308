import type pg from 'pg';
import { createGeneration, describeGeneration, searchPath, storedModels } from '../generation/generation.js';
import { lease } from '../generation/lease.js';
import { listParked, type Parked } from '../generation/parked.js';
import { checkpointOf, readPlace } from '../runner/place.js';
import { GenerationOutdated, type RunnerOptions } from '../runner/runner.js';
import { savepoint } from '../runner/transaction.js';
import { compareTables, type Difference } from './compare.js';
import { foldTo } from './fold-to.js';

export interface Verified {
  /** the position both were compared at */
  readonly position: number;
  readonly tables: readonly string[];
  /** empty when every row of every model is what the log says */
  readonly differences: readonly Difference[];
  /** what the serving models have not read */
  readonly parked: readonly Parked[];
}

const SCRATCH = 'read_verify';

/**
 * Folds the log afresh to the checkpoint of the serving models and compares every row. All in one REPEATABLE READ
 * transaction that is rolled back: the serving models go on meanwhile, and nothing is left behind.
 */
export async function verify(options: Omit<RunnerOptions, 'batch'>): Promise<Verified> {
  const { pool, store, schema = 'read' } = options;
  return inSnapshot(pool, async (client) => {
    const served = await describeGeneration(client, options.projections, schema);
    if (!served.current) throw new GenerationOutdated(`schema ${schema} holds other versions of the models`);
    const position = await checkpointOf(client, schema);
    await createGeneration(client, options.projections, SCRATCH);
    const generation = await describeGeneration(client, options.projections, SCRATCH);
    const place = await readPlace(client, SCRATCH);
    const transaction = savepoint(client, SCRATCH);
    await foldTo({ client, transaction, generation, models: options, codeVersion: options.codeVersion ?? '', place }, store, position);
    const tables = (await storedModels(client, SCRATCH)).flatMap((model) => model.tables);
    await client.query(searchPath('pg_catalog'));
    return {
      position,
      tables,
      differences: await compareTables(client, schema, SCRATCH, tables),
      parked: await listParked(client, schema),
    };
  });
}

function inSnapshot<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  return lease(pool, async (client) => {
    // log and models are read together for as long as the fold takes
    await client.query(`begin isolation level repeatable read; set local idle_in_transaction_session_timeout to '10min'`);
    const answer = await work(client);
    await client.query('rollback');
    return answer;
  });
}
