import type { RecordedEvent } from '@vandong/kernel';
import type pg from 'pg';
import { runSteps } from '../batch/execute.js';
import { plan } from '../batch/plan.js';
import type { Generation } from '../generation/generation.js';
import { parkedKey, writeParked, type Parked } from '../generation/parked.js';
import type { Models } from '../projection.js';
import { foldEvents, parkedBy, type Folded } from './fold.js';
import { isTransient, type Transaction } from './transaction.js';

/** Another runner moved the checkpoint, or a rebuild replaced its tables: what this one would have written is written. */
export class LostOwnership extends Error {
  override readonly name = 'LostOwnership';
}

export const CHANNEL = 'vandong_read';

/** One runner's place in the log. `parked` mirrors the table; both change only with a commit. */
export interface Place {
  position: number;
  readonly parked: Set<string>;
}

export interface Applying {
  readonly client: pg.ClientBase;
  readonly transaction: Transaction;
  readonly generation: Generation;
  readonly models: Models;
  readonly codeVersion: string;
  readonly place: Place;
}

/**
 * Brings the models from `place.position` to `upTo`: rows and checkpoint in one transaction. When the database refuses a row
 * the events are halved until the one that is poison stands alone; that (model, stream) is parked and the rest goes on.
 * Throws `LostOwnership`, or the fault of the moment after which everything is as before.
 */
export async function applyEvents(applying: Applying, events: readonly RecordedEvent[], upTo: number): Promise<void> {
  const { models, place, codeVersion } = applying;
  const folded = foldEvents(models, events, (key) => place.parked.has(key), codeVersion);
  try {
    await write(applying, folded, upTo, async () => {
      for (const [name, statements] of folded.statements) await runModel(applying, name, statements);
      return [];
    });
  } catch (error) {
    if (error instanceof LostOwnership || isTransient(error)) throw error;
    if (events.length > 1) {
      const middle = Math.ceil(events.length / 2);
      const left = events.slice(0, middle);
      await applyEvents(applying, left, left.at(-1)!.position);
      await applyEvents(applying, events.slice(middle), upTo);
    } else if (events[0]) {
      await applyPoison(applying, folded, events[0], upTo);
    } else throw error;
  }
}

/** One event, model by model: those that cannot take it are parked. */
async function applyPoison(applying: Applying, folded: Folded, event: RecordedEvent, upTo: number): Promise<void> {
  await write(applying, folded, upTo, async () => {
    const refused: Parked[] = [];
    for (const [name, statements] of folded.statements) {
      await applying.client.query('savepoint model');
      try {
        await runModel(applying, name, statements);
        await applying.client.query('release savepoint model');
      } catch (error) {
        if (isTransient(error)) throw error;
        await applying.client.query('rollback to savepoint model');
        refused.push(parkedBy(name, event, error, applying.codeVersion));
      }
    }
    return refused;
  });
}

const runModel = (
  { client, generation }: Applying,
  name: string,
  statements: Folded['statements'] extends Map<string, infer S> ? S : never,
): Promise<void> =>
  runSteps(client, plan(statements), generation.types).catch((error: unknown) => {
    if (error instanceof Error) error.message = `${name}: ${error.message}`;
    throw error;
  });

async function write(
  { client, transaction, place, generation }: Applying,
  folded: Folded,
  upTo: number,
  rows: () => Promise<readonly Parked[]>,
): Promise<void> {
  await transaction.begin();
  let parked: readonly Parked[];
  try {
    // compare-and-set first: it takes the row, so two runners never fold the same batch into the tables. The table is compared
    // too: after a rebuild another stands at the very same position, and what this runner knows is about the old one
    const { rowCount } = await client.query(
      'update projection_checkpoint set position = $2, moved_at = now() where position = $1 and tableoid = $3',
      [place.position, upTo, generation.checkpoint],
    );
    if (!rowCount)
      throw new LostOwnership(`${generation.schema} is no longer at ${place.position}, or no longer the same`);
    parked = [...folded.parked, ...(await rows())];
    await writeParked(client, parked, folded.waiting);
    await client.query(
      `with told as (update projection_model set changed = $3 where name = any ($4)) select pg_notify($1, $2)`,
      [CHANNEL, `${generation.schema} ${upTo}`, upTo, [...folded.statements.keys()]],
    );
    await transaction.commit();
  } catch (error) {
    await transaction.rollback().catch(() => undefined);
    throw error;
  }
  place.position = upTo;
  for (const { model, stream } of parked) place.parked.add(parkedKey(model, stream));
}
