import type { VaultClient } from './client.js';

/** One statement, so that concurrent starts wait for the lock instead of failing on each other. */
const MIGRATION = `
do $migration$ begin
  perform pg_advisory_xact_lock(hashtext('vandong vault'));
  create schema if not exists vault;
  create table if not exists vault.secret (name text primary key, value text not null);
  create table if not exists vault.credential (
    person text primary key,
    password_hash text not null,
    must_change boolean not null,
    changed_at timestamptz not null default now()
  );
  create table if not exists vault.session (
    token_hash bytea primary key,
    person text not null,
    created_at timestamptz not null default now(),
    seen_at timestamptz not null default now(),
    ends_at timestamptz not null
  );
  create index if not exists session_ends_at on vault.session (ends_at);
  create index if not exists session_person on vault.session (person);
  create table if not exists vault.failed_sign_in (person text not null, source text not null, at timestamptz not null default now());
  create index if not exists failed_sign_in_person on vault.failed_sign_in (person, source, at);
  create table if not exists vault.file_read (
    person text not null,
    file text not null,
    position bigint not null,
    read_at timestamptz not null default now()
  );
  create index if not exists file_read_file on vault.file_read (file, read_at);
  alter table vault.file_read add column if not exists id bigint generated always as identity;
  create unique index if not exists file_read_id on vault.file_read (id);
  create table if not exists vault.attachment (
    case_id text not null,
    attachment text not null,
    bytes bytea not null,
    person text not null,
    kept_at timestamptz not null default now(),
    primary key (case_id, attachment)
  );
end $migration$`;

/** Makes schema `vault`: credentials, sessions, secrets, attached files. It is backed up and never rebuilt from the log. */
export async function migrateVault(client: VaultClient): Promise<void> {
  await client.query(MIGRATION);
}
