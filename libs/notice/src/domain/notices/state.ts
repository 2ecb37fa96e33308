import type { Day, Instant } from '@vandong/kernel';

export interface SentNotice {
  readonly dueOn: Day;
  readonly rung: number;
  readonly post: string;
  readonly person?: string;
  readonly decidedAt: Instant;
}

export interface Opening {
  readonly dueOn: Day;
  readonly rung: number;
  readonly person: string;
}

export interface LoggedContact {
  readonly contacted: string;
  readonly person?: string;
  readonly contactedAt: Instant;
  readonly answer: string;
  readonly by: string;
}

export type DraftStatus = 'open' | 'approved' | 'waived' | 'withdrawn';

/** A formal reminder or an official letter: prepared by the system, signed or waived by a person, never by itself. */
export interface ReminderDraft {
  readonly dueOn: Day;
  readonly rung: number;
  readonly ordinal: number;
  readonly form: 'formalReminder' | 'officialLetter';
  readonly counts: boolean;
  readonly addresseePost: string;
  readonly signerPost: string;
  readonly status: DraftStatus;
  /** since when it has this status */
  readonly since: Instant;
  /** who approved or waived it */
  readonly by?: string;
  /** why it was withdrawn */
  readonly cause?: 'completed' | 'moved' | 'missed' | 'cancelled';
}

/** Everything that was said about one matter; what was sent for an earlier due date stays as history. */
export interface MatterNotices {
  readonly notices: readonly SentNotice[];
  readonly openings: readonly Opening[];
  readonly contacts: readonly LoggedContact[];
  readonly drafts: readonly ReminderDraft[];
}

/** The ladders of one stream, by matter. */
export interface LadderState {
  readonly matters: Readonly<Record<string, MatterNotices>>;
}

/** Nothing said yet. */
export const ladderState: LadderState = { matters: {} };

const nothing: MatterNotices = { notices: [], openings: [], contacts: [], drafts: [] };
export const matterOf = (state: LadderState, matter: string): MatterNotices =>
  (Object.hasOwn(state.matters, matter) ? state.matters[matter] : undefined) ?? nothing;
