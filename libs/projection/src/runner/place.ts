import type pg from 'pg';
import { quoted } from '../generation/generation.js';
import { parkedKeys } from '../generation/parked.js';
import type { Place } from './apply.js';

/** The position all models of the schema show; -1 once the schema was replaced. */
export async function checkpointOf(db: pg.Pool | pg.ClientBase, schema = 'read'): Promise<number> {
  const { rows } = await (db as pg.Pool).query<{ position: string }>(
    `select position from ${quoted(schema)}.projection_checkpoint`,
  );
  return Number(rows[0]?.position ?? 0);
}

export async function readPlace(client: pg.ClientBase, schema: string): Promise<Place> {
  const position = await checkpointOf(client, schema);
  return { position, parked: await parkedKeys(client, schema) };
}
