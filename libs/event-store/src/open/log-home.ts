import type { Queryable } from '../postgres/index.js';

export type LogKind = 'PostgreSQL' | 'KurrentDB';

/**
 * A database remembers which log its checkpoints count in: a position of one store means nothing in another, and a read model that
 * went on from it would skip events without a word. A database that is older than this memory and holds events counts in its own log.
 * Rejects when the database belongs to the other log.
 */
export async function claimDatabase(kind: LogKind, client: Queryable): Promise<void> {
  await client.query(`
do $$
declare
  home text;
  events bigint := 0;
begin
  perform pg_advisory_xact_lock(hashtextextended('vandong.migrate.log', 0));
  create schema if not exists log;
  create table if not exists log.home (only_row boolean primary key default true check (only_row), kind text not null);
  select h.kind into home from log.home h;
  if home is null then
    if to_regclass('log.counter') is not null then
      execute 'select position from log.counter' into events;
    end if;
    home := case when coalesce(events, 0) > 0 then 'PostgreSQL' else '${kind}' end;
    insert into log.home (kind) values (home);
  end if;
  if home <> '${kind}' then
    raise exception 'Cơ sở dữ liệu này theo nhật ký ở %, không phải ở ${kind} · this database follows a log in %, not in ${kind}: see KURRENTDB_URL', home, home;
  end if;
end $$`);
}
