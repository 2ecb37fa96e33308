/**
 * Group commit. One call carries many appends, each to another stream, and gives each its own verdict:
 * 1 written · 2 written before, by exactly the same append · 3 wrong expected revision · 4 an id is stored elsewhere.
 *
 * VOLATILE plpgsql: every statement has a snapshot of its own. The first takes the counter's row and waits there for the
 * append before it to commit, so all later ones see everything with a smaller position, and positions have no gaps.
 * The planner settings keep a plan that was cached on an empty log from scanning a full one.
 */
export const APPEND_FUNCTION = `
create or replace function log.append(
  streams text[], expected bigint[], counts integer[],
  append_of integer[], event_streams text[], categories text[], revisions bigint[], ids uuid[],
  types text[], versions integer[], payloads text[], metadatas text[], recorded timestamptz,
  out base bigint, out verdicts integer[], out actual bigint[], out repeated_at bigint[]
) language plpgsql volatile
  set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
as $$
#variable_conflict use_variable
declare
  hit record;
  written bigint;
begin
  select c.position into strict base from log.counter c for update;

  select array_agg(coalesce(
      (select e.revision from log.event e where e.stream = a.stream order by e.revision desc limit 1), -1) order by a.nr)
    into actual
    from unnest(streams) with ordinality a(stream, nr);
  select array_agg(case when a.is = a.wanted then 1 else 3 end order by a.nr)
    into verdicts
    from unnest(actual, expected) with ordinality a("is", wanted, nr);
  repeated_at := array_fill(0::bigint, array[cardinality(verdicts)]);

  if 3 = any(verdicts) then
    for hit in
      select x.append, count(*) as same, max(e.position) as "position"
        from unnest(append_of, event_streams, revisions, ids) x(append, stream, revision, id)
        join log.event e on e.stream = x.stream and e.revision = x.revision and e.id = x.id
       where verdicts[x.append] = 3
       group by x.append
    loop
      if hit.same = counts[hit.append] then
        verdicts[hit.append] := 2;
        repeated_at[hit.append] := hit.position;
      end if;
    end loop;
  end if;

  recorded := coalesce(recorded, clock_timestamp());
  begin
    if 1 = all(verdicts) then
      insert into log.event (position, stream, category, revision, id, type, schema_version, payload, metadata, recorded_at)
        select base + x.nr, x.stream, x.category, x.revision, x.id, x.type, x.version, x.payload, x.metadata, recorded
          from unnest(event_streams, categories, revisions, ids, types, versions, payloads, metadatas)
               with ordinality x(stream, category, revision, id, type, version, payload, metadata, nr);
      get diagnostics written = row_count;
    end if;
  exception when unique_violation then
    null; -- rare: an id is stored elsewhere, and the careful way below finds out whose
  end;

  if written is null then
    for hit in
      select distinct x.append from unnest(append_of, ids) x(append, id) join log.event e on e.id = x.id
       where verdicts[x.append] = 1
    loop
      verdicts[hit.append] := 4;
    end loop;
    insert into log.event (position, stream, category, revision, id, type, schema_version, payload, metadata, recorded_at)
      select base + row_number() over (order by x.nr), x.stream, x.category, x.revision, x.id, x.type, x.version,
             x.payload, x.metadata, recorded
        from unnest(append_of, event_streams, categories, revisions, ids, types, versions, payloads, metadatas)
             with ordinality x(append, stream, category, revision, id, type, version, payload, metadata, nr)
       where verdicts[x.append] = 1
       order by x.nr;
    get diagnostics written = row_count;
  end if;
  if written > 0 then
    update log.counter c set position = base + written;
  end if;
end $$;
`;

/** Outputs in the order of `AppendAnswer`. */
export const CALL_APPEND =
  'select base, verdicts, actual, repeated_at from log.append($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13)';
