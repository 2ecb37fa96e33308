import type pg from 'pg';
import { quoted } from '../generation/generation.js';
import { lease } from '../generation/lease.js';
import { listParked, parkedKey, parkedKeys, type Parked } from '../generation/parked.js';
import { CHANNEL } from '../runner/apply.js';
import { checkpointOf } from '../runner/place.js';
import type { RunnerOptions } from '../runner/runner.js';
import { compareWithServing, createBeside, type Beside } from './beside.js';
import type { Difference } from './compare.js';
import { lockedFor } from './locked-for.js';

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
 * up the rest while the serving checkpoint is held, and swaps by renaming, in one transaction. One rebuild at a time.
 */
export async function rebuild(options: RunnerOptions): Promise<Rebuilt> {
  const { pool, store, schema = 'read' } = options;
  return lease(pool, (client) =>
    lockedFor(client, `vandong.rebuild.${schema}`, async () => {
      await client.query(`drop schema if exists ${quoted(old(schema))} cascade`);
      const beside = await createBeside(client, options, `${schema}_next`);
      if (!(await schemaExists(client, schema))) {
        await beside.foldTo(await store.head());
        await swap(client, beside, schema, false);
        return { position: beside.position, swapped: true, differences: [], parked: await listParked(client, schema) };
      }
      const { differences } = await compareWithServing(client, beside, schema);
      const parked = await listParked(client, beside.schema);
      if (await readsLess(client, parked, schema)) {
        await client.query(`drop schema ${quoted(beside.schema)} cascade`);
        return { position: beside.position, swapped: false, differences, parked };
      }
      await swap(client, beside, schema, true);
      return { position: beside.position, swapped: true, differences, parked: await listParked(client, schema) };
    }),
  );
}

async function readsLess(client: pg.PoolClient, parked: readonly Parked[], serving: string): Promise<boolean> {
  const before = await parkedKeys(client, serving);
  return parked.some(({ model, stream }) => !before.has(parkedKey(model, stream)));
}

async function swap(client: pg.PoolClient, beside: Beside, schema: string, serving: boolean): Promise<void> {
  await client.query(`begin; set local idle_in_transaction_session_timeout to '1min'`);
  if (serving) {
    await client.query(`select from ${quoted(schema)}.projection_checkpoint for update`);
    await beside.foldWithin(await checkpointOf(client, schema));
    // a runner that waits for this row must find that its compare-and-set fails, for it would write into the old tables
    await client.query(`update ${quoted(schema)}.projection_checkpoint set position = -1`);
    await client.query(`alter schema ${quoted(schema)} rename to ${quoted(old(schema))}`);
  }
  await client.query(`alter schema ${quoted(beside.schema)} rename to ${quoted(schema)}`);
  await client.query('select pg_notify($1, $2)', [CHANNEL, `${schema} ${beside.position}`]);
  await client.query('commit');
  // by itself, for it waits until the last reader of the old tables is done
  await client.query(`drop schema if exists ${quoted(old(schema))} cascade`);
}

const old = (schema: string) => `${schema}_old`;

async function schemaExists(client: pg.ClientBase, schema: string): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_namespace where nspname = $1', [schema]);
  return Boolean(rowCount);
}
