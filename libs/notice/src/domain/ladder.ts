import {
  addWorkingDays,
  instantAt,
  type Day,
  type Instant,
  type RecordOf,
  type WorkingCalendar,
} from '@vandong/kernel';
import type { ladderEvents } from './events/index.js';

type Published = RecordOf<typeof ladderEvents.LadderPublished.fields>;
/** One rung: when (working days after the due date, local time of day), what, and to whom. */
export type Rung = Published['rungs'][number];
/** Who is told, as a role of the matter; the context resolves it to posts. */
export type AudienceRole = Rung['audience'][number];

/** One published version of a ladder (dossier 8.9). */
export interface Ladder {
  readonly ladder: string;
  readonly version: number;
  readonly rungs: readonly Rung[];
}

/** The instant of a rung: (due + n working days) at its local time. */
export const rungInstant = (calendar: WorkingCalendar, dueOn: Day, rung: Rung): Instant =>
  instantAt(addWorkingDays(calendar, dueOn, rung.after), rung.time);
