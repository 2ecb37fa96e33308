import { APPEND_FUNCTION } from './append-function.js';

/** A `pg` Pool, PoolClient or Client. */
export interface Queryable {
  query(text: string): Promise<unknown>;
}

/** Collation "C": stream names are compared byte by byte, and an upgrade of the system's locales cannot spoil the index. */
const TABLES = `
create schema if not exists log;

create table if not exists log.counter (
  only_row boolean primary key default true check (only_row),
  position bigint not null
) with (fillfactor = 10);
insert into log.counter (position) values (0) on conflict do nothing;

create table if not exists log.event (
  position bigint primary key,
  stream text collate "C" not null,
  category text collate "C" not null,
  revision bigint not null,
  id uuid not null unique,
  type text not null,
  schema_version integer not null,
  payload text not null,
  metadata text not null,
  recorded_at timestamptz(3) not null,
  unique (stream, revision)
);
create index if not exists event_by_category on log.event (category, position);
`;

const APPEND_ONLY = `
create or replace function log.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the log is append-only: % of %.% is refused', tg_op, tg_table_schema, tg_table_name
    using errcode = 'restrict_violation';
end $$;
create or replace trigger append_only before update or delete or truncate on log.event
  for each statement execute function log.refuse_change();
create or replace trigger append_only before delete or truncate on log.counter
  for each statement execute function log.refuse_change();
`;

/**
 * Brings schema `log` to this version; any number of times, by any number of processes at once.
 * One multi-statement call is one transaction, and the advisory lock in it makes the others wait.
 */
export async function migrateLog(client: Queryable): Promise<void> {
  await client.query(
    `select pg_advisory_xact_lock(hashtextextended('vandong.migrate.log', 0)); ${TABLES} ${APPEND_ONLY} ${APPEND_FUNCTION}`,
  );
}
