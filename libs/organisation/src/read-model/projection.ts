import { allOrganisationEvents } from '../domain/events/index.js';
import { sql, type EventContext, type Statement, type Projection } from '@vandong/projection';
import { ddlOf, readModel } from '@vandong/projection/tables';
import { fold } from '@vandong/projection/search';
import * as t from './tables.js';

const since = (from: string, { knownAt: known, position }: EventContext) => ({ valid_from: from, known, position });
const versioned = ({ stream, revision }: EventContext): Statement =>
  t.calendarVersionTable.upsert({ stream, version: revision });
const named = (
  data: { unit: string; name: string; nameEn: string; shortName: string; from: string },
  code: string,
  at: EventContext,
) =>
  t.unitNameTable.insert({
    unit: data.unit,
    name: data.name,
    name_en: data.nameEn,
    short_name: data.shortName,
    search: fold(`${code} ${data.name} ${data.shortName}`),
    ...since(data.from, at),
  });

/** Units, posts, holders, officers and the calendar, each fact with the day it holds from and when it was known. */
export const organisationReadModel: Projection = readModel({
  name: 'organisation',
  version: 2,
  definitions: allOrganisationEvents,
  tables: ddlOf(
    t.unitTable,
    t.unitNameTable,
    t.edgeTable,
    t.postTable,
    t.postFieldsTable,
    t.tenureTable,
    t.officerTable,
    t.assignmentTable,
    t.calendarDayTable,
    t.calendarVersionTable,
  ),
  handlers: {
    UnitEstablished: ({ data }, at) => [
      t.unitTable.insert({
        unit: data.unit,
        code: data.code,
        kind: data.kind,
        locality: data.locality,
        field: data.field,
        successors: [],
        ...since(data.from, at),
      }),
      named(data, data.code, at),
    ],
    UnitRenamed: ({ data }, at) => [named(data, data.unit, at)],
    LineSuperiorSet: ({ data }, at) => [
      t.edgeTable.insert({ unit: data.unit, kind: 'line', upper: data.superior, ...since(data.from, at) }),
    ],
    GuidanceSet: ({ data }, at) => [
      t.edgeTable.insert({ unit: data.unit, kind: 'guidance', upper: data.guide, ...since(data.from, at) }),
    ],
    UnitClosed: ({ data }, { knownAt: known }) => [
      t.unitTable.update({ unit: data.unit }, { closed_on: data.on, closed_known: known, successors: data.successors }),
    ],
    PostCreated: ({ data }, at) => [
      t.postTable.insert({
        post: data.post,
        unit: data.unit,
        title: data.title,
        title_en: data.titleEn,
        rank: data.rank,
        ...since(data.from, at),
      }),
    ],
    PostAbolished: ({ data }) => [t.postTable.update({ post: data.post }, { abolished_on: data.on })],
    FieldsAssigned: ({ data }, at) => [
      t.postFieldsTable.insert({ post: data.post, fields: data.fields, ...since(data.from, at) }),
    ],
    PostTaken: ({ data }, at) => [
      t.tenureTable.insert({
        post: data.post,
        unit: data.unit,
        officer: data.officer,
        mode: data.mode,
        ...since(data.from, at),
      }),
    ],
    PostLeft: ({ data }, { knownAt: known }) => [leaving(data, known)],
    OfficerRegistered: ({ data }) => [
      t.officerTable.upsert({
        officer: data.officer,
        full_name: data.fullName,
        family_name: data.familyName,
        middle_name: data.middleName,
        given_name: data.givenName,
        rank: data.rank,
        search: fold(`${data.fullName} ${data.officer}`),
      }),
    ],
    OfficerAssigned: ({ data }, at) => [
      t.assignmentTable.insert({
        officer: data.officer,
        unit: data.unit,
        assigned_as: data.as,
        ...since(data.from, at),
      }),
    ],
    CalendarYearPublished: ({ data }, at) => [
      t.calendarDayTable.remove({ year: data.year }),
      ...data.days.map(({ date, kind, note, noteEn }) =>
        t.calendarDayTable.upsert({ date, year: data.year, kind, note, note_en: noteEn, document_no: data.documentNo }),
      ),
      versioned(at),
    ],
    CalendarDaySet: ({ data }, at) => [
      data.kind === 'regular'
        ? t.calendarDayTable.remove({ date: data.date })
        : t.calendarDayTable.upsert({
            date: data.date,
            year: Number(data.date.slice(0, 4)),
            kind: data.kind,
            note: data.note,
            note_en: data.noteEn,
            document_no: data.documentNo,
          }),
      versioned(at),
    ],
  },
});

/** A leaving ends the officer's latest holding that began by then, as the roster's own rule says. */
function leaving({ post, officer, on }: { post: string; officer: string; on: string }, known: string): Statement {
  return sql(
    `update tenure t set left_on = $3::date, left_known = $4::timestamptz
 where t.position = (
   select h.position from tenure h where h.post = $1 and h.officer = $2 and h.valid_from <= $3::date
    order by h.valid_from desc, h.position desc limit 1)`,
    post,
    officer,
    on,
    known,
  );
}
