import { day, event, id, int, list, oneOf, optional, personal, record, text, type EventOf } from '@vandong/kernel';

export const unitKinds = ['department', 'division', 'provincialPolice', 'office', 'team'] as const;

/** Stream `organisation`: every unit and every edge of the tree, so that a cycle is a local question. */
export const organisationEvents = {
  UnitEstablished: event(1, {
    unit: id(),
    code: text(40),
    name: text(200),
    nameEn: text(200),
    shortName: text(80),
    kind: oneOf(...unitKinds),
    /** two-digit GSO code of the province; absent for the department and its divisions */
    locality: optional(text(2)),
    /** kinds of work the unit does; the field of a violation there, unless its conclusion names another */
    field: optional(id()),
    from: day(),
  }),
  UnitRenamed: event(1, { unit: id(), name: text(200), nameEn: text(200), shortName: text(80), from: day() }),
  /** line command; exactly one superior at any instant */
  LineSuperiorSet: event(1, { unit: id(), superior: id(), from: day() }),
  /** professional guidance; never carries liability or formal reminders (dossier 2.2) */
  GuidanceSet: event(1, { unit: id(), guide: id(), from: day() }),
  /** never deleted: closed on a day, with the units that took its work over (n:1 merge, 1:n split) */
  UnitClosed: event(1, {
    unit: id(),
    on: day(),
    successors: list(id(), 20),
    reason: text(2000),
    documentNo: optional(text(60)),
  }),
} as const;

/** Stream `unit-<unit>`: its posts, who holds them, its strength. */
export const unitEvents = {
  PostCreated: event(1, {
    unit: id(),
    post: id(),
    title: text(200),
    titleEn: text(200),
    rank: oneOf('head', 'deputy', 'staff'),
    from: day(),
  }),
  PostAbolished: event(1, { unit: id(), post: id(), on: day() }),
  /** a deputy's charge is a set of fields; the newest one in force replaces the earlier */
  FieldsAssigned: event(1, { unit: id(), post: id(), fields: list(id(), 20), from: day() }),
  PostTaken: event(1, {
    unit: id(),
    post: id(),
    officer: id(),
    /** acting (quyền) and in charge (phụ trách) bear the head's responsibility too (dossier 2.3) */
    mode: oneOf('appointed', 'acting', 'inCharge'),
    from: day(),
    documentNo: optional(text(60)),
  }),
  PostLeft: event(1, { unit: id(), post: id(), officer: id(), on: day() }),
  StrengthRecorded: event(1, { unit: id(), strength: int(0, 100_000), from: day() }),
} as const;

/** Stream `officer-<officer>`. */
export const officerEvents = {
  OfficerRegistered: event(1, {
    officer: id(),
    fullName: personal(text(120), 'officer'),
    familyName: personal(text(60), 'officer'),
    middleName: personal(text(60), 'officer'),
    givenName: personal(text(60), 'officer'),
    rank: text(40),
  }),
  /** the unit that actually manages the officer; a secondment names the host unit */
  OfficerAssigned: event(1, { officer: id(), unit: id(), as: oneOf('member', 'seconded'), from: day() }),
} as const;

export const dayKinds = ['off', 'working', 'unconfirmed'] as const;
/** Stream `calendar`. */
export const calendarEvents = {
  CalendarYearPublished: event(1, {
    year: int(2000, 2100),
    status: oneOf('expected', 'official'),
    documentNo: text(120),
    days: list(record({ date: day(), kind: oneOf(...dayKinds), note: text(200), noteEn: text(200) }), 120),
  }),
  /** `regular` takes an entry back: the day counts as its weekday says */
  CalendarDaySet: event(1, {
    date: day(),
    kind: oneOf(...dayKinds, 'regular'),
    note: text(200),
    noteEn: text(200),
    documentNo: optional(text(120)),
  }),
} as const;

export const allOrganisationEvents = {
  ...organisationEvents,
  ...unitEvents,
  ...officerEvents,
  ...calendarEvents,
} as const;
export type OrganisationEvent = EventOf<typeof organisationEvents>;
export type UnitEvent = EventOf<typeof unitEvents>;
export type OfficerEvent = EventOf<typeof officerEvents>;
export type CalendarEvent = EventOf<typeof calendarEvents>;
export type AllOrganisationEvent = OrganisationEvent | UnitEvent | OfficerEvent | CalendarEvent;
