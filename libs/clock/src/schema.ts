import type pg from 'pg';
import { FUNCTIONS } from './functions.js';

/**
 * `clock` has one row where time is scaled (demo, tests, simulation) and none in production, where the domain's time is the
 * database's. `jump_to` is where a jump ends, while the cases due on the way are still being handled; `not_before` is the
 * latest time that may have been read when a due instant in the past became known. In `due`, `failures` counts looks that
 * failed one after the other, `failing_since` is real time, and `parked` takes the case out of the gate; `next_try` is the real
 * time at which somebody pokes it all the same. `unmoved` counts looks that succeeded and left the same past instant due.
 */
const TABLES = `
create schema if not exists run;
create table if not exists run.clock (
  only_row boolean primary key default true check (only_row),
  real_anchor timestamptz not null,
  domain_anchor timestamptz not null,
  rate double precision not null check (rate >= 0 and rate < 'infinity'),
  jump_to timestamptz,
  not_before timestamptz not null
);
create table if not exists run.due (
  case_id text primary key,
  instant timestamptz,
  seen bigint not null
);
alter table run.due
  add column if not exists failures int not null default 0,
  add column if not exists failing_since timestamptz,
  add column if not exists error text,
  add column if not exists parked boolean not null default false,
  add column if not exists next_try timestamptz,
  add column if not exists unmoved int not null default 0;
create index if not exists due_by_instant on run.due (instant, case_id) where instant is not null;
create index if not exists due_parked on run.due (next_try) where parked;
`;

/** Brings the clock's part of schema `run` to this version; any number of times, by any number of processes at once. */
export async function migrateClock(db: pg.Pool | pg.ClientBase): Promise<void> {
  const lock = `select pg_advisory_xact_lock(hashtextextended('vandong.migrate.run', 0))`;
  await (db as pg.Pool).query(`${lock}; ${TABLES} ${FUNCTIONS}`);
}
