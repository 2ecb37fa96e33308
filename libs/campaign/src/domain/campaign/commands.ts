import type { Day } from '@vandong/kernel';
import type { AssignedTask, CampaignState, Directive, PlannedRound, Seat } from './state.js';

interface ByWhom {
  /** the acting person */
  readonly by: string;
}

export type DraftCampaign = { readonly kind: 'draftCampaign' } & NonNullable<CampaignState['drafted']>;
export type RegisterDirective = { readonly kind: 'registerDirective' } & Directive;
export interface DraftPlan {
  readonly kind: 'draftPlan';
  /** ids of registered directives */
  readonly basis: readonly string[];
  readonly aims: string;
}
export interface SubmitPlan {
  readonly kind: 'submitPlan';
}
export interface ApprovePlan extends ByWhom {
  readonly kind: 'approvePlan';
}
export interface IssuePlan {
  readonly kind: 'issuePlan';
  readonly documentNo: string;
  readonly issuedOn: Day;
  readonly signedBy: string;
}
export type AssignTask = { readonly kind: 'assignTask' } & Omit<AssignedTask, 'at'>;
export interface EstablishCommittee {
  readonly kind: 'establishCommittee';
  readonly documentNo: string;
  readonly issuedOn: Day;
  readonly members: readonly { readonly post: string; readonly seat: Seat; readonly from: Day }[];
}
export interface AppointMember {
  readonly kind: 'appointMember';
  readonly post: string;
  readonly seat: Seat;
  readonly from: Day;
}
export interface ReleaseMember {
  readonly kind: 'releaseMember';
  readonly post: string;
  readonly on: Day;
}
/** One head ends and the next begins on the same day, so that there is never none and never two. */
export interface ReplaceHead {
  readonly kind: 'replaceHead';
  readonly post: string;
  readonly from: Day;
}
export interface PlanPhases {
  readonly kind: 'planPhases';
  readonly phases: CampaignState['phases'];
}
export type PlanRound = { readonly kind: 'planRound' } & Omit<PlannedRound, 'closedAt'>;
export interface EnrolUnits {
  readonly kind: 'enrolUnits';
  readonly round: number;
  readonly units: readonly {
    readonly unit: string;
    readonly profile: string;
    readonly strength: number;
    readonly group: string;
  }[];
}
export interface WithdrawUnit {
  readonly kind: 'withdrawUnit';
  readonly round: number;
  readonly unit: string;
  readonly reason: string;
  /** the unit that took its work over */
  readonly successor?: string;
}
export interface PublishOutline {
  readonly kind: 'publishOutline';
  readonly version: number;
  readonly documentNo: string;
  readonly publishedOn: Day;
}
export interface Launch extends ByWhom {
  readonly kind: 'launch';
}
export interface SuspendCampaign extends ByWhom {
  readonly kind: 'suspend';
  readonly subtree?: string;
  readonly reason: string;
  readonly documentNo?: string;
}
export interface ResumeCampaign extends ByWhom {
  readonly kind: 'resume';
  readonly subtree?: string;
}
export interface CloseRound {
  readonly kind: 'closeRound';
  readonly round: number;
}
export interface CloseCampaign {
  readonly kind: 'closeCampaign';
}
/** Closes what is over: `rounds` and `close` may be asked. */
export interface LookAtCampaign {
  readonly kind: 'look';
  readonly asked: readonly string[];
}

export type CampaignCommand =
  | DraftCampaign
  | RegisterDirective
  | DraftPlan
  | SubmitPlan
  | ApprovePlan
  | IssuePlan
  | AssignTask
  | EstablishCommittee
  | AppointMember
  | ReleaseMember
  | ReplaceHead
  | PlanPhases
  | PlanRound
  | EnrolUnits
  | WithdrawUnit
  | PublishOutline
  | Launch
  | SuspendCampaign
  | ResumeCampaign
  | CloseRound
  | CloseCampaign
  | LookAtCampaign;
