import type pg from 'pg';
import { quoted } from './generation.js';

/** A stream that one model cannot read on: its later events wait, everything else goes on. Healed by a rebuild. */
export interface Parked {
  /** name of the projection; `*` when the event itself cannot be read */
  readonly model: string;
  readonly stream: string;
  readonly position: number;
  readonly eventType: string;
  readonly error: string;
  /** of the code that could not read it */
  readonly codeVersion: string;
  /** later events of this stream that wait */
  readonly waiting: number;
}

export const EVERY_MODEL = '*';

/** What is parked, oldest first: shown to operators, and part of every health answer. */
export async function listParked(db: pg.Pool | pg.ClientBase, schema = 'read'): Promise<Parked[]> {
  const { rows } = await (db as pg.Pool).query<
    Omit<Parked, 'position' | 'waiting'> & { position: string; waiting: string }
  >(
    `select model, stream, position, event_type as "eventType", error, code_version as "codeVersion", waiting
       from ${quoted(schema)}.projection_parked order by position, model`,
  );
  return rows.map((row) => ({ ...row, position: Number(row.position), waiting: Number(row.waiting) }));
}

/** Keys of what is parked, from control tables of any version. */
export async function parkedKeys(client: pg.ClientBase, schema: string): Promise<Set<string>> {
  const { rows } = await client.query<Pick<Parked, 'model' | 'stream'>>(
    `select model, stream from ${quoted(schema)}.projection_parked`,
  );
  return new Set(rows.map(({ model, stream }) => parkedKey(model, stream)));
}

/** Keys of what is parked, as the fold asks for it. */
export const parkedKey = (model: string, stream: string): string => `${model} ${stream}`;

/** Writes new entries and counts those that wait behind old ones, in the open transaction. */
export async function writeParked(
  client: pg.ClientBase,
  parked: readonly Parked[],
  waiting: ReadonlyMap<string, { readonly model: string; readonly stream: string; readonly count: number }>,
): Promise<void> {
  for (const { model, stream, position, eventType, error, codeVersion } of parked) {
    await client.query(
      `insert into projection_parked (model, stream, position, event_type, error, code_version) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing`,
      [model, stream, position, eventType, error, codeVersion],
    );
  }
  for (const { model, stream, count } of waiting.values()) {
    await client.query('update projection_parked set waiting = waiting + $3 where model = $1 and stream = $2', [
      model,
      stream,
      count,
    ]);
  }
}
