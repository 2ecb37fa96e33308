import type pg from 'pg';
import { createGeneration, describeGeneration, quoted, storedModels } from '../generation/generation.js';
import { lease } from '../generation/lease.js';
import { listParked, type Parked } from '../generation/parked.js';
import { CHANNEL, type Applying } from '../runner/apply.js';
import { checkpointOf, readPlace } from '../runner/place.js';
import type { RunnerOptions } from '../runner/runner.js';
import { ownTransaction, savepoint } from '../runner/transaction.js';
import { compareTables, type Difference } from './compare.js';
import { foldTo } from './fold-to.js';

export interface Rebuilt {
  readonly position: number;
  /** false when the fresh fold parked a stream that the serving models have read: they keep serving */
  readonly swapped: boolean;
  /** rows in which a model of the same version differed from its fresh fold; healed by the swap */
  readonly differences: readonly Difference[];
  /** what the fresh fold could not read */
  readonly parked: readonly Parked[];
}

/**
 * Folds the log into `<schema>_next` beside the serving models, compares those of equal version at one position, catches
 * up the rest while the serving checkpoint is held, and swaps by renaming, in one transaction. One rebuild at a time: a second waits.
 */
export async function rebuild(options: RunnerOptions): Promise<Rebuilt> {
  const { pool, schema = 'read' } = options;
  return lease(pool, async (client) => {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [`vandong.rebuild.${schema}`]);
    const rebuilt = await rebuildLocked(client, options, schema);
    await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [`vandong.rebuild.${schema}`]);
    return rebuilt;
  });
}

async function rebuildLocked(client: pg.PoolClient, options: RunnerOptions, schema: string): Promise<Rebuilt> {
  const next = `${schema}_next`;
  const old = `${schema}_old`;
  await client.query(`drop schema if exists ${quoted(next)}, ${quoted(old)} cascade`);
  await client.query('begin');
  await createGeneration(client, options.projections, next);
  await client.query('commit');
  const generation = await describeGeneration(client, options.projections, next);
  const place = await readPlace(client, next);
  const applying = (transaction: Applying['transaction']): Applying => ({
    client, transaction, generation, models: options, codeVersion: options.codeVersion ?? '', place,
  });
  const serving = await schemaExists(client, schema);
  const goal = () => (serving ? checkpointOf(client, schema) : options.store.head());
  await foldTo(applying(ownTransaction(client, next)), options.store, await goal(), options.batch);

  const differences = serving ? await compareServing() : [];
  const parked = await listParked(client, next);
  const before = new Set((serving ? await listParked(client, schema) : []).map(({ model, stream }) => `${model} ${stream}`));
  if (serving && parked.some(({ model, stream }) => !before.has(`${model} ${stream}`))) {
    await client.query(`drop schema ${quoted(next)} cascade`);
    return { position: place.position, swapped: false, differences, parked };
  }
  await swap();
  return { position: place.position, swapped: true, differences, parked: await listParked(client, schema) };

  /** Both at the position that the snapshot shows; the serving runner moves on meanwhile. */
  async function compareServing(): Promise<Difference[]> {
    await client.query(`begin isolation level repeatable read; set local idle_in_transaction_session_timeout to '10min'`);
    await foldTo(applying(savepoint(client, next)), options.store, await checkpointOf(client, schema), options.batch);
    const served = await storedModels(client, schema);
    const tables = (await storedModels(client, next))
      .filter(({ name, version }) => served.some((model) => model.name === name && model.version === version))
      .flatMap((model) => model.tables);
    const found = await compareTables(client, schema, next, tables);
    await client.query('commit');
    return found;
  }

  async function swap(): Promise<void> {
    await client.query(`begin; set local idle_in_transaction_session_timeout to '1min'`);
    if (serving) {
      await client.query(`select from ${quoted(schema)}.projection_checkpoint for update`);
      await foldTo(applying(savepoint(client, next)), options.store, await checkpointOf(client, schema), options.batch);
      // a runner that waits for this row must find that its compare-and-set fails, for it would write into the old tables
      await client.query(`update ${quoted(schema)}.projection_checkpoint set position = -1`);
      await client.query(`alter schema ${quoted(schema)} rename to ${quoted(old)}`);
    }
    await client.query(`alter schema ${quoted(next)} rename to ${quoted(schema)}`);
    await client.query('select pg_notify($1, $2)', [CHANNEL, `${schema} ${place.position}`]);
    await client.query('commit');
    // by itself, for it waits until the last reader of the old tables is done
    await client.query(`drop schema if exists ${quoted(old)} cascade`);
  }
}

async function schemaExists(client: pg.ClientBase, schema: string): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_namespace where nspname = $1', [schema]);
  return Boolean(rowCount);
}
