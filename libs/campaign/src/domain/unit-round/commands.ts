import type { Day } from '@vandong/kernel';
import type { Step } from '../events/index.js';
import type { Absentee, Conclusion } from './state.js';

interface ByWhom {
  /** the acting person */
  readonly by: string;
}
interface Reasoned extends ByWhom {
  readonly reason: string;
}

/** Brings the round up to its facts, enters the asked steps, reminds what is due; `close` may be asked too. */
export interface Look {
  readonly kind: 'look';
  readonly asked: readonly string[];
}
export interface RecordPlan {
  readonly kind: 'recordPlan';
  readonly documentNo: string;
  readonly issuedOn: Day;
  readonly basis: readonly string[];
  readonly sixClarities: boolean;
}
export interface ReceiveAssignment {
  readonly kind: 'receiveAssignment';
  readonly receivedOn: Day;
  readonly contactOfficer: string;
}
export interface PlanBriefing {
  readonly kind: 'planBriefing';
  readonly session: string;
  readonly on: Day;
  readonly time: string;
  readonly outlineVersion: number;
  readonly makeUp?: boolean;
}
export interface RecordBriefing {
  readonly kind: 'recordBriefing';
  readonly session: string;
  readonly heldOn: Day;
  readonly outlineVersion: number;
  readonly present: number;
  readonly absentees: readonly Omit<Absentee, 'makeUpOn'>[];
  readonly makeUpOn?: Day;
  readonly signedList?: string;
  readonly makeUp?: boolean;
}
export interface UpdateStrength {
  readonly kind: 'updateStrength';
  readonly strength: number;
}
export interface DeliverTask extends ByWhom {
  readonly kind: 'deliverTask';
  readonly task: string;
  readonly deliverable: string;
}
export interface AcceptTask extends ByWhom {
  readonly kind: 'acceptTask';
  readonly task: string;
  readonly on: Day;
}
export interface WaiveTask extends Reasoned {
  readonly kind: 'waiveTask';
  readonly task: string;
}
export interface RequestExtension extends Reasoned {
  readonly kind: 'requestExtension';
  readonly request: string;
  readonly step: Step;
  readonly to: Day;
}
export interface DecideExtension extends Reasoned {
  readonly kind: 'decideExtension';
  readonly request: string;
  readonly granted: boolean;
  /** the day that was asked for when absent */
  readonly to?: Day;
}
export interface WaiveStep extends Reasoned {
  readonly kind: 'waiveStep';
  readonly step: Step;
}
export interface PauseUnit extends Reasoned {
  readonly kind: 'pauseUnit';
}
export interface ResumeUnit extends ByWhom {
  readonly kind: 'resumeUnit';
}
export interface RecordReview {
  readonly kind: 'recordReview';
  readonly documentNo: string;
  readonly heldOn: Day;
  readonly conclusions: readonly Conclusion[];
}
export interface ConfirmNothingArose extends ByWhom {
  readonly kind: 'confirmNothingArose';
  readonly step: 'commendation' | 'accountability';
}
export interface CompleteStep {
  readonly kind: 'completeStep';
  readonly step: Step;
}

export type UnitRoundCommand =
  | Look
  | RecordPlan
  | ReceiveAssignment
  | PlanBriefing
  | RecordBriefing
  | UpdateStrength
  | DeliverTask
  | AcceptTask
  | WaiveTask
  | RequestExtension
  | DecideExtension
  | WaiveStep
  | PauseUnit
  | ResumeUnit
  | RecordReview
  | ConfirmNothingArose
  | CompleteStep;
/**
 * What a person commands. When it was said is a fact (`facts.at`), not part of the command: sent again an hour later it is
 * still the same command.
 */
export type UnitRoundAct = Exclude<UnitRoundCommand, Look>;
