import type { Day, Instant, Only, WorkingCalendar } from '@vandong/kernel';
import type { FactsByDay, Ladder, NoticeCommand } from '@vandong/notice/domain';
import type { EligibilityHistory } from '../eligibility/history.js';
import type { CommendationEvent } from '../events/index.js';

type Data<T extends CommendationEvent['type']> = Only<CommendationEvent, T>['data'];

export interface ProposeFacts {
  readonly calendar: WorkingCalendar;
  readonly history: EligibilityHistory;
  /** the proposing unit exists that day */
  readonly unitOpen: boolean;
  /** the officer serves somewhere, or the unit exists, that day */
  readonly subjectKnown: boolean;
}
export interface ApproveFacts {
  readonly history: EligibilityHistory;
  /** for a unit as subject: who heads it that day */
  readonly subjectHead?: string;
}
export interface LookFacts {
  readonly calendar: WorkingCalendar;
  readonly ladder: Ladder;
  readonly byDay: FactsByDay;
  readonly history: EligibilityHistory;
}

/** `decideBy` is computed for a single feat, and given for a theme: its list closes before the conference (dossier 5.5). */
export type Proposal = Omit<Data<'CommendationProposed'>, 'decideBy'> & { readonly decideBy?: Day };

type Command<K extends string, D> = { readonly kind: K; readonly at: Instant } & D;
export type CommendationCommand =
  | Command<'propose', { readonly proposal: Proposal; readonly facts: ProposeFacts }>
  | Command<'approve', Data<'CommendationApproved'> & { readonly facts: ApproveFacts }>
  | Command<'reject', Data<'CommendationRejected'>>
  | Command<'withdraw', Data<'CommendationWithdrawn'>>
  | { readonly kind: 'look'; readonly now: Instant; readonly facts: LookFacts }
  | NoticeCommand;

/** `CommandOf<'approve'>`: one command of the union. */
export type CommandOf<K extends CommendationCommand['kind']> = Extract<CommendationCommand, { kind: K }>;
