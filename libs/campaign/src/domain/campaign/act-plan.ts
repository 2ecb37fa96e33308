import { Refusal, dayOf, refuse, type Unmet } from '@vandong/kernel';
import type { CampaignEvent } from '../events/index.js';
import type {
  ApprovePlan,
  AssignTask,
  DraftCampaign,
  DraftPlan,
  IssuePlan,
  RegisterDirective,
  SubmitPlan,
} from './commands.js';
import type { CampaignFacts } from './facts.js';
import { leads, mustBeDrafted, mustExist, orderly, same, within } from './guards.js';
import type { CampaignState, Plan } from './state.js';

export function draftCampaign(
  { kind: _, ...data }: DraftCampaign,
  state: CampaignState,
  { at }: CampaignFacts,
): CampaignEvent[] {
  if (state.drafted) return same(state.drafted, data) ? [] : refuse('campaign.exists', { campaign: data.campaign });
  // the ids of its rounds' cases are split at dots
  if (data.campaign.includes('.')) refuse('campaign.idInvalid', { campaign: data.campaign });
  if (!data.name.trim()) refuse('campaign.nameMissing');
  orderly(data);
  return [{ type: 'CampaignDrafted', occurredAt: at, data }];
}

export function registerDirective(
  { kind: _, ...data }: RegisterDirective,
  state: CampaignState,
  { at }: CampaignFacts,
): CampaignEvent[] {
  const { campaign } = mustExist(state);
  const known = state.directives.find(({ directive }) => directive === data.directive);
  if (known) return same(known, data) ? [] : refuse('campaign.directiveExists', { directive: data.directive });
  const today = dayOf(at);
  if (data.issuedOn > today) refuse('campaign.dayInFuture', { on: data.issuedOn, today });
  return [{ type: 'DirectiveRegistered', occurredAt: at, data: { campaign, ...data } }];
}

/** May be drafted again until it is issued; a change after submission needs the way up again. */
export function draftPlan({ basis, aims }: DraftPlan, state: CampaignState, { at }: CampaignFacts): CampaignEvent[] {
  const { campaign } = mustExist(state);
  if (state.plan && same({ basis: state.plan.basis, aims: state.plan.aims }, { basis, aims })) return [];
  if (state.plan?.status === 'issued') refuse('campaign.planIssued');
  const unknown = basis.filter((each) => !state.directives.some(({ directive }) => directive === each));
  if (unknown.length > 0)
    throw new Refusal(
      'campaign.directiveUnknown',
      unknown.map((directive) => ({ code: 'directive.unknown', params: { directive } })),
    );
  return [{ type: 'PlanDrafted', occurredAt: at, data: { campaign, basis, aims } }];
}

export function submitPlan(_: SubmitPlan, state: CampaignState, { at }: CampaignFacts): CampaignEvent[] {
  const { campaign } = mustExist(state);
  if (planOf(state).status !== 'drafted') return [];
  mustBeComplete(state);
  return [{ type: 'PlanSubmitted', occurredAt: at, data: { campaign } }];
}

export function approvePlan({ by }: ApprovePlan, state: CampaignState, facts: CampaignFacts): CampaignEvent[] {
  const { campaign } = mustExist(state);
  const { status } = planOf(state);
  if (status === 'approved' || status === 'issued') return [];
  if (status === 'drafted') refuse('campaign.planNotSubmitted');
  mustBeComplete(state);
  leads(state, facts, by, ['head', 'standingDeputy']);
  return [{ type: 'PlanApproved', occurredAt: facts.at, data: { campaign, by } }];
}

/** Number, date and signer of the issued document are recorded; without a basis there is no plan (C1). */
export function issuePlan(
  { documentNo, issuedOn, signedBy }: IssuePlan,
  state: CampaignState,
  facts: CampaignFacts,
): CampaignEvent[] {
  const { campaign } = mustExist(state);
  const { status, document } = planOf(state);
  if (document) return same(document, { documentNo, issuedOn, signedBy }) ? [] : refuse('campaign.planIssued');
  mustBeComplete(state, documentNo.trim() ? [] : [{ code: 'plan.document' }]);
  if (status !== 'approved') refuse('campaign.planNotApproved', { status });
  const today = dayOf(facts.at);
  if (issuedOn > today) refuse('campaign.dayInFuture', { on: issuedOn, today });
  leads(state, facts, signedBy, ['head', 'standingDeputy'], issuedOn);
  return [{ type: 'PlanIssued', occurredAt: facts.at, data: { campaign, documentNo, issuedOn, signedBy } }];
}

const clarities = ['title', 'assignee', 'accountable', 'deliverable', 'authority'] as const;

/** The six clarities (6 rõ) are mandatory; the sixth, the day, must lie in the task's round. */
export function assignTask(
  { kind: _, ...data }: AssignTask,
  state: CampaignState,
  { at }: CampaignFacts,
): CampaignEvent[] {
  const { campaign } = mustBeDrafted(state);
  const known = state.tasks.find(({ task }) => task === data.task);
  if (known) {
    const { at: __, ...before } = known;
    return same(before, data) ? [] : refuse('campaign.taskExists', { task: data.task });
  }
  const unclear = clarities
    .filter((field) => !data[field].trim())
    .map((field): Unmet => ({ code: `task.${field}`, params: { task: data.task } }));
  if (unclear.length > 0) throw new Refusal('campaign.taskUnclear', unclear, { task: data.task });
  const round =
    state.rounds.find((each) => each.round === data.round) ?? refuse('campaign.roundUnknown', { round: data.round });
  within(round, { from: data.dueOn, to: data.dueOn }, 'campaign.outsideRound');
  const unknown = data.profiles.find((each) => !round.profiles.some(({ profile }) => profile === each));
  if (unknown) refuse('campaign.profileUnknown', { profile: unknown, round: data.round });
  return [{ type: 'TaskAssigned', occurredAt: at, data: { campaign, ...data } }];
}

const planOf = ({ plan }: CampaignState): Plan => plan ?? refuse('campaign.planMissing');

function mustBeComplete(state: CampaignState, more: readonly Unmet[] = []): void {
  const unmet: Unmet[] = [...(planOf(state).basis.length > 0 ? [] : [{ code: 'plan.basis' }]), ...more];
  if (unmet.length > 0) throw new Refusal('campaign.planIncomplete', unmet);
}
