import type { EventStore } from '@vandong/kernel';
import type pg from 'pg';
import {
  createGeneration,
  describeGeneration,
  quoted,
  storedModels,
  storedVersions,
} from '../generation/generation.js';
import { applyEvents, type Applying } from '../runner/apply.js';
import { checkpointOf, readPlace } from '../runner/place.js';
import type { RunnerOptions } from '../runner/runner.js';
import { ownTransaction, savepoint, type Transaction } from '../runner/transaction.js';
import { compareTables, type Difference } from './compare.js';

/** A second generation that is folded afresh beside the serving one, by one client. */
export interface Beside {
  readonly schema: string;
  /** batches in transactions of their own */
  foldTo(position: number): Promise<void>;
  /** in the open transaction of the client */
  foldWithin(position: number): Promise<void>;
  readonly position: number;
}

/** Makes the schema anew: what an interrupted run left of it goes. */
export async function createBeside(client: pg.PoolClient, options: RunnerOptions, schema: string): Promise<Beside> {
  await client.query(`drop schema if exists ${quoted(schema)} cascade`);
  await client.query('begin');
  await createGeneration(client, options.projections, schema);
  await client.query('commit');
  const generation = await describeGeneration(client, options.projections, schema);
  const place = await readPlace(client, schema);
  const applying = (transaction: Transaction): Applying => ({
    client,
    transaction,
    generation,
    models: options,
    codeVersion: options.codeVersion ?? '',
    place,
  });
  return {
    schema,
    foldTo: (position) => foldTo(applying(ownTransaction(client, schema)), options, position),
    foldWithin: (position) => foldTo(applying(savepoint(client, schema)), options, position),
    get position() {
      return place.position;
    },
  };
}

/** Up to exactly this position. */
async function foldTo(
  applying: Applying,
  { store, batch = 5_000 }: { store: Pick<EventStore, 'readAll'>; batch?: number },
  position: number,
) {
  while (applying.place.position < position) {
    const page = await store.readAll({ after: applying.place.position, limit: batch });
    const upTo = Math.min(page.upTo, position);
    await applyEvents(
      applying,
      page.events.filter((event) => event.position <= upTo),
      upTo,
    );
  }
}

export interface Comparison {
  /** the position both were compared at */
  readonly position: number;
  /** tables of the models that both have in the same version */
  readonly tables: readonly string[];
  readonly differences: readonly Difference[];
}

/**
 * Compares with the serving models in one REPEATABLE READ snapshot: the fold is brought to the position that the snapshot shows,
 * while the serving models move on.
 */
export async function compareWithServing(client: pg.PoolClient, beside: Beside, serving: string): Promise<Comparison> {
  await beside.foldTo(await checkpointOf(client, serving));
  await client.query(`begin isolation level repeatable read; set local idle_in_transaction_session_timeout to '10min'`);
  const position = await checkpointOf(client, serving);
  await beside.foldWithin(position);
  const served = await storedVersions(client, serving);
  const tables = (await storedModels(client, beside.schema))
    .filter(({ name, version }) => served.some((model) => model.name === name && model.version === version))
    .flatMap((model) => model.tables);
  const differences = await compareTables(client, serving, beside.schema, tables);
  await client.query('commit');
  return { position, tables, differences };
}
