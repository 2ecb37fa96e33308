import type { Day, WorkingCalendar } from '@vandong/kernel';
import type { Moment, Snapshot } from '@vandong/projection/query';
import { fold } from '@vandong/projection/search';
import * as q from './holders.sql.js';
import { unitsSql } from './units.sql.js';

export interface UnitOfDay {
  readonly unit: string;
  readonly code: string;
  readonly kind: 'department' | 'division' | 'provincialPolice' | 'office' | 'team';
  readonly locality: string | null;
  readonly name: string;
  readonly nameEn: string;
  readonly shortName: string;
  readonly superior: string | null;
  readonly guide: string | null;
  readonly closedOn: Day | null;
  readonly successors: readonly string[];
}
export interface PostOfDay {
  readonly post: string;
  readonly unit: string;
  readonly title: string;
  readonly titleEn: string;
  readonly postRank: 'head' | 'deputy' | 'staff';
  readonly fields: readonly string[] | null;
  readonly officer: string | null;
  readonly mode: 'appointed' | 'acting' | 'inCharge' | null;
  readonly since: Day | null;
  readonly name: string | null;
  readonly rank: string | null;
}
export interface Tenure {
  readonly post: string;
  readonly unit: string;
  readonly officer: string;
  readonly from: Day;
  /** the first day on which it is over */
  readonly to: Day | null;
  readonly title: string;
  readonly titleEn: string;
  readonly postRank: 'head' | 'deputy' | 'staff';
  readonly name: string | null;
  readonly rank: string | null;
}
export interface OfficerName {
  readonly officer: string;
  readonly name: string;
  readonly rank: string;
}
export interface CalendarEntry {
  readonly date: Day;
  readonly kind: 'off' | 'working' | 'unconfirmed';
  readonly note: string;
  readonly noteEn: string;
  readonly documentNo: string | null;
}
export interface Found {
  readonly kind: 'unit' | 'person';
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  readonly unit: string | null;
}

export const unitsAt = (snapshot: Snapshot, { day, known }: Moment) => snapshot.rows<UnitOfDay>(unitsSql, [day, known]);
export const postsAt = (
  snapshot: Snapshot,
  { day, known }: Moment,
  of: { units?: readonly string[]; posts?: readonly string[] } = {},
) => snapshot.rows<PostOfDay>(q.holdersSql, [day, known, of.units ?? null, of.posts ?? null]);
export const tenuresOf = (snapshot: Snapshot, units: readonly string[]) => snapshot.rows<Tenure>(q.tenuresSql, [units]);
export const officersNamed = (snapshot: Snapshot, officers: readonly string[]) =>
  snapshot.rows<OfficerName>(q.officersSql, [officers]);
export const membersOf = (snapshot: Snapshot, { day, known }: Moment, unit: string) =>
  snapshot.rows<OfficerName>(q.membersSql, [unit, day, known]);
/**
 * `within`: the units whose people this reader may find; undefined = the whole force. `self` is always found, and so are the
 * units of the `localities`.
 */
export const findByName = (
  snapshot: Snapshot,
  text: string,
  within: readonly string[] | undefined,
  self: string | null,
  localities: readonly string[],
) => snapshot.rows<Found>(q.searchSql, [fold(text).replace(/[\\%_]/g, '\\$&'), within ?? null, self, localities]);

export interface ReadCalendar {
  readonly entries: readonly CalendarEntry[];
  readonly calendar: WorkingCalendar;
}
/** The newest calendar, also for a past day: a deadline is judged by the days that turned out to be off. */
export async function readCalendar(snapshot: Snapshot): Promise<ReadCalendar> {
  const entries = await snapshot.rows<CalendarEntry>(q.calendarSql);
  const [row] = await snapshot.rows<{ version: number }>(q.calendarVersionSql);
  const of = (kind: CalendarEntry['kind']) =>
    Object.fromEntries(entries.filter((entry) => entry.kind === kind).map(({ date, note }) => [date, note]));
  return {
    entries,
    calendar: { version: row?.version ?? -1, off: of('off'), working: of('working'), unconfirmed: of('unconfirmed') },
  };
}
