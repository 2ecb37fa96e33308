import { sql } from '@vandong/projection/query';

/** Every unit that existed by the day $1 as known at $2, with the name, superior and guide of that day. */
export const unitsSql = sql(
  'organisation.units',
  `select u.unit, u.code, u.kind, u.locality, n.name, n.name_en as "nameEn", n.short_name as "shortName", n.search,
       line.upper as superior, guide.upper as guide,
       case when u.closed_on <= $1 and u.closed_known <= $2 then u.closed_on end as "closedOn", u.successors
  from read.unit u
  join lateral (select * from read.unit_name n where n.unit = u.unit and n.valid_from <= $1 and n.known <= $2
                 order by n.valid_from desc, n.position desc limit 1) n on true
  left join lateral (select e.upper from read.edge e where e.unit = u.unit and e.kind = 'line' and e.valid_from <= $1 and e.known <= $2
                      order by e.valid_from desc, e.position desc limit 1) line on true
  left join lateral (select e.upper from read.edge e where e.unit = u.unit and e.kind = 'guidance' and e.valid_from <= $1 and e.known <= $2
                      order by e.valid_from desc, e.position desc limit 1) guide on true
 where u.valid_from <= $1 and u.known <= $2
 order by u.code`,
);
