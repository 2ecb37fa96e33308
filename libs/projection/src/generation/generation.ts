import pg from 'pg';
import type { ColumnTypes } from '../batch/render.js';
import type { Models, Projection } from '../projection.js';
import { lease } from './lease.js';

/** One set of read models that move together: a schema with the tables of all models, and one checkpoint. */
export interface Generation {
  readonly schema: string;
  /** the checkpoint's own table: a rebuild puts another in its place, under the same name */
  readonly checkpoint: number;
  /** false when the schema was made by other models, other versions of them, or with other control tables: it takes a rebuild */
  readonly current: boolean;
  readonly types: ColumnTypes;
}

/** Goes up with every change of the control tables: a schema made with others is rebuilt. The schema's comment has it. */
const CONTROL_VERSION = 1;

/** `changed`: the position of the last batch that wrote to a model's tables. What was read from them before stays true until then. */
const CONTROL_TABLES = `
  create table projection_checkpoint (
    only_row boolean primary key default true check (only_row),
    position bigint not null,
    moved_at timestamptz not null default now()
  );
  insert into projection_checkpoint (position) values (0);
  create table projection_model (
    name text primary key,
    version integer not null,
    tables text[] not null,
    changed bigint not null default 0
  );
  create table projection_parked (
    model text not null,
    stream text not null,
    position bigint not null,
    event_type text not null,
    error text not null,
    code_version text not null,
    parked_at timestamptz not null default now(),
    waiting bigint not null default 0,
    primary key (model, stream)
  );`;

export const quoted = (name: string): string => pg.escapeIdentifier(name);

/** Tables without a schema are looked for here; `public` holds the extensions' functions. */
export const searchPath = (schema: string): string => `set local search_path to ${quoted(schema)}, public`;

/** Makes the schema with empty tables at position 0 unless it is there; several processes may ask at once. */
export async function prepareGeneration(pool: pg.Pool, models: Models, schema = 'read'): Promise<Generation> {
  return lease(pool, async (client) => {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`vandong.projection.${schema}`]);
    const { rowCount } = await client.query('select from pg_namespace where nspname = $1', [schema]);
    if (!rowCount) await createGeneration(client, models.projections, schema);
    const generation = await describeGeneration(client, models.projections, schema);
    await client.query('commit');
    return generation;
  });
}

/** In the open transaction of the client. */
export async function createGeneration(
  client: pg.ClientBase,
  projections: readonly Projection[],
  schema: string,
): Promise<void> {
  await client.query(
    `create schema ${quoted(schema)}; comment on schema ${quoted(schema)} is '${CONTROL_VERSION}';
     ${searchPath(schema)}; ${CONTROL_TABLES}`,
  );
  for (const { name, version, tables } of projections) {
    await client.query(tables);
    await client.query(
      `insert into projection_model (name, version, tables)
       select $1, $2, coalesce(array_agg(relname::text order by relname), '{}') from pg_class
        where relnamespace = $3::regnamespace and relkind in ('r', 'p')
          and relname not in ('projection_checkpoint', 'projection_model', 'projection_parked')
          and not exists (select from projection_model m where relname = any (m.tables))`,
      [name, version, quoted(schema)],
    );
  }
}

/** The checkpoint's table is named first: a swap under way between these questions makes the first write fail. */
export async function describeGeneration(
  client: pg.ClientBase,
  projections: readonly Projection[],
  schema: string,
): Promise<Generation> {
  const { rows } = await client.query<{ checkpoint: number }>('select $1::regclass::oid as checkpoint', [
    `${quoted(schema)}.projection_checkpoint`,
  ]);
  const { checkpoint } = rows[0]!;
  const current = await isCurrent(client, projections, schema);
  return { schema, checkpoint, current, types: await columnTypes(client, schema) };
}

/** True while the schema waits for a rebuild: what it shows is as old as the last batch that older code wrote. */
export const isOutdated = (pool: pg.Pool, { projections }: Models, schema = 'read'): Promise<boolean> =>
  lease(pool, async (client) => !(await isCurrent(client, projections, schema)));

async function isCurrent(client: pg.ClientBase, projections: readonly Projection[], schema: string): Promise<boolean> {
  const stored = await storedVersions(client, schema);
  const { rows } = await client.query<{ control: string | null }>(
    `select obj_description($1::regnamespace, 'pg_namespace') as control`,
    [quoted(schema)],
  );
  return (
    rows[0]!.control === String(CONTROL_VERSION) &&
    stored.length === projections.length &&
    projections.every(({ name, version }) => stored.some((model) => model.name === name && model.version === version))
  );
}

export interface StoredVersion {
  readonly name: string;
  readonly version: number;
}

/** Asks for no more than what control tables of any version have. */
export async function storedVersions(client: pg.ClientBase, schema: string): Promise<StoredVersion[]> {
  const { rows } = await client.query<StoredVersion>(`select name, version from ${quoted(schema)}.projection_model`);
  return rows;
}

export async function storedModels(
  client: pg.ClientBase,
  schema: string,
): Promise<(StoredVersion & { readonly tables: readonly string[] })[]> {
  const { rows } = await client.query<StoredVersion & { tables: readonly string[] }>(
    `select name, version, tables from ${quoted(schema)}.projection_model order by name`,
  );
  return rows;
}

async function columnTypes(client: pg.ClientBase, schema: string): Promise<ColumnTypes> {
  const { rows } = await client.query<{ table: string; column: string; type: string }>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, a.atttypmod) as type
       from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
      order by c.relname, a.attnum`,
    [quoted(schema)],
  );
  const types = new Map<string, Map<string, string>>();
  for (const { table, column, type } of rows) {
    const columns = types.get(table) ?? new Map<string, string>();
    types.set(table, columns.set(column, type));
  }
  return types;
}
