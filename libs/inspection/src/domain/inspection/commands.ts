import type { Day, Instant, Only, WorkingCalendar } from '@vandong/kernel';
import type { FactsByDay, Ladder, NoticeCommand } from '@vandong/notice/domain';
import type { InspectionEvent } from '../events/index.js';

type Data<T extends InspectionEvent['type']> = Only<InspectionEvent, T>['data'];

/** What organisation knows about the two sides on the due day. */
export interface ScheduleFacts {
  readonly unitOpen: boolean;
  readonly chairUnitOpen: boolean;
  /** the inspected unit and all below it */
  readonly inspectedUnits: readonly string[];
  /** the unit of the lead's post, and every unit that managed its holder in the last twelve months; empty when there is no such post */
  readonly leadUnits: readonly string[];
}

/** A time in which the unit's clocks stood still. */
export interface PauseFact {
  readonly from: Instant;
  readonly to?: Instant;
  readonly reason: string;
  readonly resumedBy?: string;
}

export interface LookFacts {
  readonly calendar: WorkingCalendar;
  readonly ladder: Ladder;
  readonly byDay: FactsByDay;
  /** posts of the inspected unit among the recipients: they are never told */
  readonly inspectedPosts: readonly string[];
  readonly pauses: readonly PauseFact[];
}

export type InspectionCommand =
  | ({ readonly kind: 'schedule'; readonly at: Instant; readonly facts: ScheduleFacts } & Data<'InspectionScheduled'>)
  | {
      readonly kind: 'reschedule';
      readonly at: Instant;
      readonly dueOn: Day;
      readonly reason: string;
      readonly approver: string;
      /** who holds the lead's post that day */
      readonly lead?: string;
    }
  | ({ readonly kind: 'record'; readonly at: Instant } & Data<'InspectionRecorded'>)
  | { readonly kind: 'cancel'; readonly at: Instant; readonly reason: string; readonly by: string }
  | { readonly kind: 'look'; readonly now: Instant; readonly facts: LookFacts }
  | NoticeCommand;

/** `CommandOf<'record'>`: one command of the union. */
export type CommandOf<K extends InspectionCommand['kind']> = Extract<InspectionCommand, { kind: K }>;
