import type { Day, Instant } from '@vandong/kernel';
import { ladderState, type LadderState } from '@vandong/notice/domain';
import type { Criterion, Step } from '../events/index.js';

export type StepStatus = 'absent' | 'entered' | 'done' | 'waived' | 'missed';

/** One of the unit's expected steps. That it is late is never stored: lateness changes with no event. */
export interface StepRecord {
  readonly step: Step;
  readonly status: StepStatus;
  readonly opensOn?: Day;
  readonly firstDueOn: Day;
  /** the current deadline */
  readonly dueOn: Day;
  /** the deadline before the calendar rolled it forward */
  readonly baseDueOn: Day;
  /** when the current deadline was set */
  readonly dueSince: Instant;
  /** last day of an inspection window */
  readonly windowEndsOn: Day;
  readonly carriedOver: boolean;
  readonly criteria: readonly Criterion[];
  readonly enteredAt?: Instant;
  readonly completedOn?: Day;
  readonly settledAt?: Instant;
}

export interface TaskRecord {
  readonly task: string;
  readonly dueOn: Day;
  readonly status: 'open' | 'delivered' | 'accepted' | 'waived';
  readonly deliverable?: string;
  readonly by?: string;
}

export interface Absentee {
  readonly officer?: string;
  readonly name: string;
  readonly reason?: string;
  /** the make-up session's day; without one the absentee is on no dated list */
  readonly makeUpOn?: Day;
}

export interface Session {
  readonly session: string;
  readonly on: Day;
  readonly time?: string;
  readonly outlineVersion: number;
  readonly held: boolean;
  /** for those who were absent */
  readonly makeUp?: boolean;
  /** what was recorded, to tell a repetition from a contradiction */
  readonly record?: string;
}

export interface Extension {
  readonly request: string;
  readonly step: Step;
  readonly to: Day;
  readonly by: string;
  readonly status: 'asked' | 'granted' | 'refused';
}

export interface Conclusion {
  readonly task: string;
  readonly title: string;
  readonly owner: string;
  readonly dueOn: Day;
}

export type PauseCause = 'unit' | 'campaign';

/** An instant, and the how-manieth of its kind at that instant. */
export interface Turn {
  readonly at: Instant;
  readonly nth: number;
}
export interface CampaignPause {
  readonly began: Turn;
  /** the newest end, of this pause or of the one before while this one lasts */
  readonly ended?: Turn;
  readonly lasts: boolean;
}

export interface UnitRoundState {
  readonly opening?: {
    readonly campaign: string;
    readonly round: number;
    readonly unit: string;
    readonly profile: string;
    readonly at: Instant;
  };
  readonly strength: number;
  /** per cent */
  readonly coverageTarget: number;
  readonly outlineVersion: number;
  /** expected steps only, in order */
  readonly steps: readonly StepRecord[];
  readonly tasks: readonly TaskRecord[];
  readonly plan?: {
    readonly documentNo: string;
    readonly issuedOn: Day;
    readonly basis: readonly string[];
    readonly sixClarities: boolean;
  };
  readonly assignment?: { readonly receivedOn: Day; readonly contactOfficer: string };
  readonly sessions: readonly Session[];
  /** heads counted present in all sessions of the current outline */
  readonly present: number;
  readonly absentees: readonly Absentee[];
  readonly extensions: readonly Extension[];
  /** `since`: when the first of the causes still in force, or of those it overlapped, began */
  readonly pause?: { readonly since: Instant; readonly causes: readonly PauseCause[] };
  /** the campaign's newest suspension this unit took notice of */
  readonly campaignPause?: CampaignPause;
  readonly review?: { readonly documentNo: string; readonly heldOn: Day; readonly conclusions: readonly Conclusion[] };
  readonly nothingArose: readonly Step[];
  readonly notices: LadderState;
  readonly closed?: 'completed' | 'withdrawn';
  readonly closedAt?: Instant;
}

export const initialUnitRound: UnitRoundState = {
  strength: 0,
  coverageTarget: 0,
  outlineVersion: 0,
  steps: [],
  tasks: [],
  sessions: [],
  present: 0,
  absentees: [],
  extensions: [],
  nothingArose: [],
  notices: ladderState,
};

export const recordOf = (state: UnitRoundState, step: Step): StepRecord | undefined =>
  state.steps.find((each) => each.step === step);
export const isSettled = ({ status }: Pick<StepRecord, 'status'>): boolean =>
  status === 'done' || status === 'waived' || status === 'missed';
export const isPaused = (state: UnitRoundState): boolean => state.pause !== undefined;

/** Heads briefed on the current outline; those counted twice never push an absentee out. */
export const covered = ({ present, strength, absentees }: UnitRoundState): number =>
  Math.max(0, Math.min(present, strength - absentees.length));
/** Whole per cent, rounded down: 89.9 % is not 90 %. */
export const coverage = (state: UnitRoundState): number =>
  state.strength === 0 ? 100 : Math.floor((covered(state) * 100) / state.strength);
