import { sql } from '@vandong/projection/query';

/** Posts of day $1 as known at $2 with whoever holds them; of the units $3 or the posts $4 when given. Vacant posts have no officer. */
export const holdersSql = sql(
  'organisation.holders',
  `select p.post, p.unit, p.title, p.title_en as "titleEn", p.rank as "postRank", f.fields,
       h.officer, h.mode, h.valid_from as since, o.full_name as name, o.rank
  from read.post p
  left join read.tenure h on h.post = p.post and h.valid_from <= $1 and h.known <= $2
        and not coalesce(h.left_on <= $1 and h.left_known <= $2, false)
  left join read.officer o on o.officer = h.officer
  left join lateral (select f.fields from read.post_fields f where f.post = p.post and f.valid_from <= $1 and f.known <= $2
                      order by f.valid_from desc, f.position desc limit 1) f on true
 where p.valid_from <= $1 and p.known <= $2 and (p.abolished_on is null or p.abolished_on > $1)
   and ($3::text[] is null or p.unit = any($3)) and ($4::text[] is null or p.post = any($4))
 order by p.unit, case p.rank when 'head' then 0 when 'deputy' then 1 else 2 end, p.post`,
);
/** Everyone who ever held a post of the units $1: for "who managed on that day". */
export const tenuresSql = sql(
  'organisation.tenures',
  `select h.post, h.unit, h.officer, h.mode, h.valid_from as "from", h.left_on as "to", p.title, p.title_en as "titleEn", p.rank as "postRank",
       o.full_name as name, o.rank
  from read.tenure h join read.post p on p.post = h.post left join read.officer o on o.officer = h.officer
 where h.unit = any($1) order by h.unit, h.valid_from`,
);
export const officersSql = sql(
  'organisation.officers',
  `select o.officer, o.full_name as name, o.given_name as "givenName", o.rank from read.officer o where o.officer = any($1)`,
);
/** Officers of the unit $1 on day $2 as known at $3, by given name, then family name (dossier 7.3). */
export const membersSql = sql(
  'organisation.members',
  `select o.officer, o.full_name as name, o.rank
  from (select distinct on (a.officer) a.officer, a.unit from read.assignment a
         where a.officer in (select b.officer from read.assignment b where b.unit = $1) and a.valid_from <= $2 and a.known <= $3
         order by a.officer, a.valid_from desc, a.position desc) a
  join read.officer o on o.officer = a.officer
 where a.unit = $1
 order by o.given_name collate "vi-x-icu", o.family_name collate "vi-x-icu", o.middle_name collate "vi-x-icu"`,
);
export const calendarSql = sql(
  'organisation.calendar',
  `select d.date, d.kind, d.note, d.note_en as "noteEn", d.document_no as "documentNo" from read.calendar_day d order by d.date`,
);
export const calendarVersionSql = sql(
  'organisation.calendarVersion',
  `select coalesce(max(version), -1) as version from read.calendar_version`,
);
/** Units and officers whose folded name holds $1, and units of the localities $4; officers only of the units $2 when given (null = whole force). */
export const searchSql = sql(
  'organisation.search',
  `(select 'unit' as kind, n.unit as id, u.code, n.name, n.name_en as "nameEn", null as unit
   from read.unit_name n join read.unit u on u.unit = n.unit
  where (n.search like '%' || $1 || '%' or u.locality = any($4::text[])) and n.position = (select max(m.position) from read.unit_name m where m.unit = n.unit)
  order by position($1 in n.search), u.code limit 20)
 union all
 (select 'person', o.officer, o.rank, o.full_name, o.full_name, a.unit
   from read.officer o
   left join lateral (select a.unit from read.assignment a where a.officer = o.officer order by a.valid_from desc, a.position desc limit 1) a on true
  where o.search like '%' || $1 || '%' and ($2::text[] is null or a.unit = any($2) or o.officer = $3)
  order by position($1 in o.search), o.given_name collate "vi-x-icu" limit 20)`,
);
