/**
 * Time as SQL, so that every process reads one clock, the database's.
 *
 * VOLATILE plpgsql, each statement with a snapshot of its own: a reader first takes the clock's lock, shared, so it waits for a
 * change under way and then sees all of it. A writer reads the time after it has the lock, so nobody has read a later one before
 * it commits: that is what keeps time from stepping back. An advisory lock, for a lock of the row would make every reading of
 * the time a write. Where no clock is set, as in production, nobody waits for anybody.
 *
 * The gate: scaled time never passes the oldest due instant that is not handled yet. What the clock would have gone on
 * meanwhile is lost when the gate opens: a slow machine shows the same history, only slower.
 */
export const FUNCTIONS = `
create or replace function run.clock_lock() returns bigint language sql immutable as $$
  select hashtextextended('vandong.clock', 0)
$$;

create or replace function run.read_clock(
  out scaled boolean, out moment timestamptz, out rate double precision, out jump_to timestamptz, out held boolean
) language plpgsql volatile as $$
declare
  c run.clock;
  free timestamptz;
  oldest timestamptz;
begin
  scaled := exists (select from run.clock);
  if scaled then
    perform pg_advisory_xact_lock_shared(run.clock_lock());
    select * into c from run.clock;
  end if;
  rate := coalesce(c.rate, 1);
  jump_to := c.jump_to;
  free := case when scaled then greatest(c.jump_to, c.domain_anchor + (clock_timestamp() - c.real_anchor) * c.rate)
               else clock_timestamp() end;
  if scaled then
    select min(d.instant) into oldest from run.due d where d.instant is not null;
  end if;
  held := coalesce(oldest < free, false);
  moment := date_trunc('milliseconds', greatest(c.not_before, least(free, oldest)));
end $$;

create or replace function run.wait_ms(due timestamptz) returns double precision language plpgsql volatile as $$
declare
  now_ record;
begin
  select * into now_ from run.read_clock();
  if due <= now_.moment then
    return 0;
  elsif due <= now_.jump_to then
    return 2000; -- the jump goes on when the cases before it are handled; who is poked need not wait for this
  elsif now_.rate = 0 then
    return null;
  end if;
  return extract(epoch from due - greatest(now_.moment, now_.jump_to)) * 1000 / now_.rate;
end $$;

create or replace function run.set_clock(domain timestamptz, new_rate double precision) returns boolean language plpgsql volatile as $$
declare
  was record;
  goal timestamptz;
  oldest timestamptz;
begin
  perform pg_advisory_xact_lock(run.clock_lock());
  select * into was from run.read_clock();
  goal := coalesce(domain, was.jump_to, was.moment);
  if was.scaled and goal < was.moment then
    return false;
  end if;
  select min(d.instant) into oldest from run.due d where d.instant is not null;
  insert into run.clock as c (real_anchor, domain_anchor, rate, jump_to, not_before)
    values (clock_timestamp(), case when oldest < goal then least(goal, was.moment) else goal end, coalesce(new_rate, was.rate),
            case when oldest < goal then goal end, case when was.scaled then was.moment else least(goal, coalesce(oldest, goal)) end)
    on conflict (only_row) do update
      set real_anchor = excluded.real_anchor, domain_anchor = excluded.domain_anchor, rate = excluded.rate,
          jump_to = excluded.jump_to, not_before = excluded.not_before;
  perform pg_notify('vandong_clock', '');
  return true;
end $$;

create or replace function run.record_due(of_case text, at timestamptz, of_position bigint) returns void language plpgsql volatile as $$
declare
  was record;
  oldest timestamptz;
  arrived boolean;
begin
  if exists (select from run.clock) then
    perform pg_advisory_xact_lock(run.clock_lock());
  end if;
  select * into was from run.read_clock();
  insert into run.due as d (case_id, instant, seen) values (of_case, at, coalesce(of_position, -1))
    on conflict (case_id) do update set instant = excluded.instant, seen = greatest(d.seen, excluded.seen)
     where of_position is null or d.seen <= of_position;
  if not was.scaled then
    return;
  end if;
  select min(d.instant) into oldest from run.due d where d.instant is not null;
  arrived := was.jump_to is not null and coalesce(oldest >= was.jump_to, true);
  if arrived or was.held or at < was.moment then
    update run.clock c
       set real_anchor = clock_timestamp(), not_before = was.moment,
           domain_anchor = case when arrived then was.jump_to else was.moment end,
           jump_to = case when arrived then null else c.jump_to end;
  end if;
end $$;
`;
