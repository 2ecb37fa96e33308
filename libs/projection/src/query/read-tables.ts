import type { Sql } from './sql.js';

const found = new Map<string, readonly string[]>();

/** The tables of the read models that a statement names, once each; no table is read but by its full name. */
export function readTables({ text }: Sql): readonly string[] {
  const known = found.get(text);
  if (known) return known;
  const tables = [...new Set([...text.matchAll(/\bread\.(\w+)/g)].map(([, table]) => table!))].sort();
  found.set(text, tables);
  return tables;
}
