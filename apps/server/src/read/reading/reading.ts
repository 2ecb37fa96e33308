import type { Day, Instant, WorkingCalendar } from '@vandong/kernel';
import type { CalendarEntry, OfficerName, UnitOfDay } from '@vandong/organisation/read-model';
import type { Moment, Snapshot } from '@vandong/projection/query';
import type { Reader } from '../reader.js';
import type { Bilingual } from '../words/index.js';

/** Everything a page is made from: one snapshot, one moment, one reader. */
export interface Reading {
  readonly snapshot: Snapshot;
  readonly moment: Moment;
  /** the domain's now and its day, whichever day is shown */
  readonly now: Instant;
  readonly today: Day;
  readonly reader: Reader;
  readonly calendar: WorkingCalendar;
  readonly calendarEntries: readonly CalendarEntry[];
  /** until which day something counts as due soon, seen from the day that is shown */
  readonly soon: Day;
  /** for the few texts that are given in one language only: the reader's */
  say(text: Bilingual): string;
  /** units of the day that is shown, by id */
  units(): Promise<ReadonlyMap<string, UnitOfDay>>;
  /** units of today, by id */
  unitsToday(): Promise<ReadonlyMap<string, UnitOfDay>>;
  names(officers: readonly (string | null | undefined)[]): Promise<ReadonlyMap<string, OfficerName>>;
}
