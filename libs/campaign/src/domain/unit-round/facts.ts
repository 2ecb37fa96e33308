import type { Day, Instant, RecordOf, WorkingCalendar } from '@vandong/kernel';
import type { AudienceRole, Ladder, Recipient, ReminderRoute } from '@vandong/notice/domain';
import type { Step, unitRoundEvents } from '../events/index.js';

type Opening = RecordOf<typeof unitRoundEvents.UnitRoundOpened.fields>;
export type ExpectedStep = Opening['steps'][number];

/** The cause of the case: the unit's enrolment in a round, with what its profile makes it owe. */
export interface Enrolment {
  readonly at: Instant;
  readonly opening: Omit<Opening, 'tasks' | 'outlineVersion'>;
}

export interface InspectionFact {
  readonly inspection: string;
  readonly status: 'scheduled' | 'recorded' | 'missed' | 'cancelled';
  readonly dueOn: Day;
  readonly windowEndsOn: Day;
  /** the unit is not told of it: its dates move nothing in the unit's round before its minutes are recorded */
  readonly unannounced?: boolean;
  /** when the current date was set */
  readonly dueSince: Instant;
  /** when it was recorded, missed or cancelled */
  readonly settledAt?: Instant;
  readonly conductedOn?: Day;
}

/** A proposal or a leader's review that counts for this unit and round. */
export interface CaseFact {
  readonly id: string;
  readonly openedAt: Instant;
  readonly closedAt?: Instant;
}

export interface Suspension {
  readonly from: Instant;
  readonly to?: Instant;
  readonly reason: string;
  readonly by: string;
  readonly resumedBy?: string;
}

/** Who decides about this unit's deadlines (dossier 1.5). */
export interface Approver {
  readonly post: string;
  readonly persons: readonly string[];
  /** a team's deadline never passes its superior's own; absent for a superior without that step */
  readonly notBeyond: Readonly<Partial<Record<Step, Day>>>;
}

/** Everything a unit's round rests on that is not in its own stream. Lists are in the order in which things happened. */
export interface UnitRoundFacts {
  /** when the command was given, or the look's now */
  readonly at: Instant;
  readonly enrolment?: Enrolment;
  readonly withdrawnAt?: Instant;
  readonly outlines: readonly { readonly version: number; readonly at: Instant }[];
  readonly tasks: readonly { readonly task: string; readonly dueOn: Day; readonly at: Instant }[];
  /** of the campaign or of a subtree this unit stands in; never overlapping */
  readonly suspensions: readonly Suspension[];
  readonly inspections: readonly InspectionFact[];
  readonly proposals: readonly CaseFact[];
  readonly reviews: readonly CaseFact[];
  readonly calendar: WorkingCalendar;
  readonly calendarChangedAt: Instant;
  /** the ladder for what falls due on a day */
  readonly ladder: (dueOn: Day) => Ladder;
  readonly audience: (role: AudienceRole, on: Day) => readonly Recipient[];
  readonly reminder: (on: Day) => ReminderRoute | undefined;
  /** who heads the unit today, acting and in charge included */
  readonly unitHeads: readonly string[];
  readonly approver?: Approver;
}
