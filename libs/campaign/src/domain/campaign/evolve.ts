import { unreachable } from '@vandong/kernel';
import type { CampaignEvent } from '../events/index.js';
import type { CampaignState, Plan } from './state.js';

/** The campaign after the event. */
export function evolveCampaign(state: CampaignState, event: CampaignEvent): CampaignState {
  const { occurredAt: at } = event;
  switch (event.type) {
    case 'CampaignDrafted': {
      const { campaign, name, nameEn, from, to } = event.data;
      return { ...state, drafted: { campaign, name, nameEn, from, to } };
    }
    case 'DirectiveRegistered':
      return { ...state, directives: [...state.directives, withoutCampaign(event.data)] };
    case 'PlanDrafted':
      return { ...state, plan: { status: 'drafted', basis: event.data.basis, aims: event.data.aims } };
    case 'PlanSubmitted':
      return onPlan(state, { status: 'submitted' });
    case 'PlanApproved':
      return onPlan(state, { status: 'approved' });
    case 'PlanIssued': {
      const { documentNo, issuedOn, signedBy } = event.data;
      return onPlan(state, { status: 'issued', document: { documentNo, issuedOn, signedBy } });
    }
    case 'TaskAssigned':
      return { ...state, tasks: [...state.tasks, { ...withoutCampaign(event.data), at }] };
    case 'CommitteeEstablished':
      return { ...state, committee: { documentNo: event.data.documentNo, issuedOn: event.data.issuedOn } };
    case 'MemberAppointed': {
      const { post, seat, from } = event.data;
      return { ...state, members: [...state.members, { post, seat, from }] };
    }
    case 'MemberReleased': {
      const { post, on } = event.data;
      return {
        ...state,
        members: state.members.map((each) =>
          each.post === post && each.until === undefined ? { ...each, until: on } : each,
        ),
      };
    }
    case 'PhasePlanned':
      return {
        ...state,
        phases: [...state.phases.filter(({ phase }) => phase !== event.data.phase), withoutCampaign(event.data)],
      };
    case 'RoundPlanned':
      return {
        ...state,
        rounds: [...state.rounds.filter(({ round }) => round !== event.data.round), withoutCampaign(event.data)].sort(
          (a, b) => a.round - b.round,
        ),
      };
    case 'UnitEnrolled':
      return { ...state, enrolled: [...state.enrolled, { ...withoutCampaign(event.data), at }] };
    case 'UnitWithdrawn': {
      const { round, unit, successor } = event.data;
      const withdrawn = { at, ...(successor && { successor }) };
      return {
        ...state,
        enrolled: state.enrolled.map((each) =>
          each.round === round && each.unit === unit ? { ...each, withdrawn } : each,
        ),
      };
    }
    case 'OutlinePublished':
      return { ...state, outlines: [...state.outlines, { ...withoutCampaign(event.data), at }] };
    case 'CampaignLaunched':
      return { ...state, launchedAt: at };
    case 'CampaignSuspended': {
      const { subtree, reason, by } = event.data;
      return { ...state, suspensions: [...state.suspensions, { ...(subtree && { subtree }), from: at, reason, by }] };
    }
    case 'CampaignResumed': {
      const { subtree, by } = event.data;
      const end = (each: CampaignState['suspensions'][number]) =>
        each.subtree === subtree && each.to === undefined ? { ...each, to: at, resumedBy: by } : each;
      return { ...state, suspensions: state.suspensions.map(end) };
    }
    case 'RoundClosed':
      return {
        ...state,
        rounds: state.rounds.map((each) => (each.round === event.data.round ? { ...each, closedAt: at } : each)),
      };
    case 'CampaignClosed':
      return { ...state, closedAt: at };
    default:
      return unreachable(event);
  }
}

function withoutCampaign<T extends { readonly campaign: string }>({ campaign: _, ...rest }: T): Omit<T, 'campaign'> {
  return rest;
}

const onPlan = (state: CampaignState, change: Partial<Plan>): CampaignState =>
  state.plan ? { ...state, plan: { ...state.plan, ...change } } : state;
