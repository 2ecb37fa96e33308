import type { Day, Instant, RecordOf } from '@vandong/kernel';
import type { campaignEvents } from '../events/index.js';

type Data<T extends keyof typeof campaignEvents> = RecordOf<(typeof campaignEvents)[T]['fields']>;
export type AssignedTask = Omit<Data<'TaskAssigned'>, 'campaign'> & { readonly at: Instant };
export type PlannedRound = Omit<Data<'RoundPlanned'>, 'campaign'> & { readonly closedAt?: Instant };
export type Directive = Omit<Data<'DirectiveRegistered'>, 'campaign'>;
export type Seat = Data<'MemberAppointed'>['seat'];

/** A seat of the committee, held by a post in [from, until). */
export interface Member {
  readonly post: string;
  readonly seat: Seat;
  readonly from: Day;
  readonly until?: Day;
}

export interface EnrolledUnit {
  readonly round: number;
  readonly unit: string;
  readonly profile: string;
  readonly strength: number;
  readonly group: string;
  readonly at: Instant;
  readonly withdrawn?: { readonly at: Instant; readonly successor?: string };
}

export interface SuspensionRecord {
  /** the unit whose whole subtree stands still; absent for the whole campaign */
  readonly subtree?: string;
  readonly from: Instant;
  readonly to?: Instant;
  readonly reason: string;
  readonly by: string;
  readonly resumedBy?: string;
}

export interface Plan {
  readonly status: 'drafted' | 'submitted' | 'approved' | 'issued';
  readonly basis: readonly string[];
  readonly aims: string;
  readonly document?: { readonly documentNo: string; readonly issuedOn: Day; readonly signedBy: string };
}

export interface CampaignState {
  readonly drafted?: {
    readonly campaign: string;
    readonly name: string;
    readonly nameEn: string;
    readonly from: Day;
    readonly to: Day;
  };
  readonly directives: readonly Directive[];
  readonly plan?: Plan;
  readonly tasks: readonly AssignedTask[];
  readonly committee?: { readonly documentNo: string; readonly issuedOn: Day };
  readonly members: readonly Member[];
  readonly phases: readonly Omit<Data<'PhasePlanned'>, 'campaign'>[];
  readonly rounds: readonly PlannedRound[];
  /** a list and not a table: copying a table of hundreds at each event makes every fold quadratic */
  readonly enrolled: readonly EnrolledUnit[];
  readonly outlines: readonly {
    readonly version: number;
    readonly documentNo: string;
    readonly publishedOn: Day;
    readonly at: Instant;
  }[];
  readonly suspensions: readonly SuspensionRecord[];
  readonly launchedAt?: Instant;
  readonly closedAt?: Instant;
}

export const initialCampaign: CampaignState = {
  directives: [],
  tasks: [],
  members: [],
  phases: [],
  rounds: [],
  enrolled: [],
  outlines: [],
  suspensions: [],
};

export const enrolmentOf = ({ enrolled }: CampaignState, round: number, unit: string): EnrolledUnit | undefined =>
  enrolled.find((each) => each.round === round && each.unit === unit);
export const enrolledIn = (state: CampaignState, round: number): EnrolledUnit[] =>
  state.enrolled.filter((each) => each.round === round && !each.withdrawn);
/** Who sits in the seat on that day. */
export const seated = ({ members }: CampaignState, seat: Seat, on: Day): Member | undefined =>
  members.find((each) => each.seat === seat && each.from <= on && (each.until === undefined || on < each.until));
export const standsStill = ({ suspensions }: CampaignState, subtree?: string): boolean =>
  suspensions.some((each) => each.subtree === subtree && each.to === undefined);
