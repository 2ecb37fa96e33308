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

/** Rows named per table and side; the count of the rest would help nobody. */
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
    for (const [side, left, right] of [['served', served, folded], ['folded', folded, served]] as const) {
      const rows = (schema: string) => `select t::text as row from ${quoted(schema)}.${quoted(table)} t`;
      const { rows: only } = await client.query<{ row: string }>(`${rows(left)} except all ${rows(right)} order by row limit ${NAMED}`);
      differences.push(...only.map(({ row }) => ({ table, side, row })));
    }
  }
  return differences;
}
