import type pg from 'pg';
import { quoted } from '../generation/generation.js';

/** A row that only one of the two has. */
export interface Difference {
  readonly table: string;
  /** `served`: only the serving model has it; `folded`: only the fresh fold has it */
  readonly side: 'served' | 'folded';
  /** the row as PostgreSQL writes it */
  readonly row: string;
}

/** Rows named per table and side; the rest would help nobody. */
const NAMED = 20;

/** Compares tables of two schemas row by row, as multisets, in the client's snapshot. */
export async function compareTables(
  client: pg.ClientBase,
  served: string,
  folded: string,
  tables: readonly string[],
): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (const table of tables) {
    if ((await sumOf(client, served, table)) === (await sumOf(client, folded, table))) continue;
    differences.push(...(await rowsOnlyIn('served', client, table, served, folded)));
    differences.push(...(await rowsOnlyIn('folded', client, table, folded, served)));
  }
  return differences;
}

const rowsOf = (schema: string, table: string) => `select t::text as row from ${quoted(schema)}.${quoted(table)} t`;

/** Equal for equal multisets of rows, and for others once in 2^64: one pass instead of two sorts. */
async function sumOf(client: pg.ClientBase, schema: string, table: string): Promise<string> {
  const { rows } = await client.query<{ sum: string }>(
    `select count(*) || ' ' || coalesce(sum(hashtextextended(row, 0)), 0) as sum from (${rowsOf(schema, table)}) r`,
  );
  return rows[0]!.sum;
}

async function rowsOnlyIn(
  side: Difference['side'],
  client: pg.ClientBase,
  table: string,
  schema: string,
  other: string,
): Promise<Difference[]> {
  const { rows } = await client.query<{ row: string }>(
    `${rowsOf(schema, table)} except all ${rowsOf(other, table)} order by row limit ${NAMED}`,
  );
  return rows.map(({ row }) => ({ table, side, row }));
}
