/**
 * Time as SQL, so that every process reads one clock, the database's.
 *
 * VOLATILE plpgsql, each statement with a snapshot of its own: a reader first takes the clock's lock, shared, so it waits for a
 * change under way and then sees all of it. A writer reads the time after it has the lock, so nobody has read a later one before
 * it commits: that is what keeps time from stepping back. An advisory lock, for a lock of the row would make every reading of
 * the time a write. Where no clock is set, as in production, nobody waits for anybody.
 *
 * The gate: scaled time never passes the oldest due instant that is not handled yet. What the clock would have gone on
 * meanwhile is lost when the gate opens: a slow machine shows the same history, only slower. A case whose looks have failed too
 * often is parked: it is shown, and time passes it, until a look succeeds.
 */
export const FUNCTIONS = `
create or replace function run.clock_lock() returns bigint language sql immutable as $$
  select hashtextextended('vandong.clock', 0)
$$;

create or replace function run.oldest_due() returns timestamptz language sql volatile as $$
  select min(d.instant) from run.due d where d.instant is not null and not d.parked
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
    oldest := run.oldest_due();
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
  oldest := run.oldest_due();
  insert into run.clock as c (real_anchor, domain_anchor, rate, jump_to, not_before)
    values (clock_timestamp(), case when oldest < goal then least(goal, was.moment) else goal end, coalesce(new_rate, was.rate),
            case when oldest < goal then goal end, case when was.scaled then was.moment else least(goal, coalesce(oldest, goal)) end)
    on conflict (only_row) do update
      set real_anchor = excluded.real_anchor, domain_anchor = excluded.domain_anchor, rate = excluded.rate,
          jump_to = excluded.jump_to, not_before = excluded.not_before;
  perform pg_notify('vandong_clock', '');
  return true;
end $$;

-- after the list of due instants has changed: a clock that stood at the gate goes on from there
create or replace function run.open_gate(was_moment timestamptz, was_jump timestamptz, was_held boolean, at timestamptz) returns void language plpgsql volatile as $$
declare
  arrived boolean := was_jump is not null and coalesce(run.oldest_due() >= was_jump, true);
begin
  if arrived or was_held or at < was_moment then
    update run.clock c
       set real_anchor = clock_timestamp(), not_before = was_moment,
           domain_anchor = case when arrived then was_jump else was_moment end,
           jump_to = case when arrived then null else c.jump_to end;
  end if;
end $$;

-- answers how many looks in a row have left this very instant due, though it is past; from stuck_after on it ends no failure
create or replace function run.record_due(of_case text, at timestamptz, of_position bigint, stuck_after int) returns int language plpgsql volatile as $$
declare
  was record;
  repeated int;
begin
  if exists (select from run.clock) then
    perform pg_advisory_xact_lock(run.clock_lock());
  end if;
  select * into was from run.read_clock();
  select case when d.instant = at and at <= was.moment then d.unmoved + 1 else 0 end into repeated from run.due d where d.case_id = of_case;
  repeated := coalesce(repeated, 0);
  insert into run.due as d (case_id, instant, seen) values (of_case, at, coalesce(of_position, -1))
    on conflict (case_id) do update
       set instant = excluded.instant, seen = greatest(d.seen, excluded.seen), unmoved = repeated,
           failures = case when repeated < stuck_after then 0 else d.failures end,
           failing_since = case when repeated < stuck_after then null else d.failing_since end,
           error = case when repeated < stuck_after then null else d.error end,
           next_try = case when repeated < stuck_after then null else d.next_try end,
           parked = repeated >= stuck_after and d.parked
     where of_position is null or d.seen <= of_position;
  if was.scaled then
    perform run.open_gate(was.moment, was.jump_to, was.held, at);
  end if;
  return repeated;
end $$;

create or replace function run.record_failure(of_case text, of_error text, of_position bigint, park_after int) returns boolean language plpgsql volatile as $$
declare
  was record;
  now_parked boolean;
begin
  if exists (select from run.clock) then
    perform pg_advisory_xact_lock(run.clock_lock());
  end if;
  select * into was from run.read_clock();
  insert into run.due as d (case_id, seen, failures, failing_since, error, parked)
    values (of_case, -1, 1, clock_timestamp(), of_error, park_after <= 1)
    on conflict (case_id) do update
       set failures = d.failures + 1, failing_since = coalesce(d.failing_since, excluded.failing_since), error = excluded.error,
           parked = d.parked or d.failures + 1 >= park_after
    returning d.parked into now_parked;
  if now_parked then
    -- what parked it may be mended without a word in its stream: it is tried again, after ten minutes and then ever more seldom
    update run.due
       set seen = greatest(seen, of_position),
           next_try = clock_timestamp() + least(interval '10 minutes' * 2 ^ least(failures - park_after, 10), interval '6 hours')
     where case_id = of_case;
    if was.scaled then
      perform run.open_gate(was.moment, was.jump_to, was.held, null);
    end if;
  end if;
  return now_parked;
end $$;

-- since when in real time: the clock came to the instant at its own rate, or a jump waits since it was asked for
create or replace function run.holder(out case_id text, out due timestamptz, out since timestamptz) language sql volatile as $$
  select d.case_id, d.instant,
         case when c.jump_to is not null or c.rate = 0 then c.real_anchor
              else c.real_anchor + greatest(d.instant - c.domain_anchor, interval '0') / c.rate end
    from run.read_clock() r, run.clock c, run.due d
   where r.held and d.instant is not null and not d.parked
   order by d.instant, d.case_id limit 1
$$;
`;
