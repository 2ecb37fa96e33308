import { addDays, dayOf, latest, Refusal, refuse, startOfDay, type Instant, type Unmet } from '@vandong/kernel';
import type { CampaignEvent } from '../events/index.js';
import type { CloseRound, Launch, LookAtCampaign, ResumeCampaign, SuspendCampaign } from './commands.js';
import { evolveCampaign } from './evolve.js';
import type { CampaignFacts } from './facts.js';
import { leads, mustExist } from './guards.js';
import { enrolledIn, seated, standsStill, type CampaignState } from './state.js';

/** What the set-up still lacks, in the order of the set-up screen. */
export function unmetForLaunch(state: CampaignState, facts: CampaignFacts): Unmet[] {
  const first = state.rounds[0];
  const lacks = (met: boolean, code: string): Unmet[] => (met ? [] : [{ code }]);
  return [
    ...lacks(state.plan?.status === 'issued', 'plan.issued'),
    ...lacks(seated(state, 'head', dayOf(facts.at)) !== undefined, 'committee.head'),
    ...lacks(seated(state, 'standingDeputy', dayOf(facts.at)) !== undefined, 'committee.standingDeputy'),
    ...lacks(first !== undefined, 'rounds.planned'),
    ...lacks(
      state.enrolled.some(({ withdrawn }) => !withdrawn),
      'units.enrolled',
    ),
    ...lacks(first !== undefined && state.tasks.some(({ round }) => round === first.round), 'tasks.assigned'),
    ...lacks(state.outlines.length > 0, 'outline.published'),
  ];
}

export function launch({ by }: Launch, state: CampaignState, facts: CampaignFacts): CampaignEvent[] {
  const { campaign } = mustExist(state);
  if (state.launchedAt) return [];
  const unmet = unmetForLaunch(state, facts);
  if (unmet.length > 0) throw new Refusal('campaign.setupIncomplete', unmet);
  leads(state, facts, by, ['head', 'standingDeputy']);
  return [{ type: 'CampaignLaunched', occurredAt: facts.at, data: { campaign, by } }];
}

export function suspend(
  { kind: _, ...data }: SuspendCampaign,
  state: CampaignState,
  facts: CampaignFacts,
): CampaignEvent[] {
  const { campaign } = mustExist(state);
  if (standsStill(state, data.subtree)) return [];
  if (!data.reason.trim()) refuse('campaign.reasonMissing');
  leads(state, facts, data.by, ['head', 'standingDeputy']);
  if (data.subtree !== undefined && !facts.isOpen(data.subtree)) refuse('campaign.unitUnknown', { unit: data.subtree });
  return [{ type: 'CampaignSuspended', occurredAt: facts.at, data: { campaign, ...data } }];
}

export function resume(
  { kind: _, ...data }: ResumeCampaign,
  state: CampaignState,
  facts: CampaignFacts,
): CampaignEvent[] {
  const { campaign } = mustExist(state);
  if (!standsStill(state, data.subtree)) return [];
  leads(state, facts, data.by, ['head', 'standingDeputy']);
  return [{ type: 'CampaignResumed', occurredAt: facts.at, data: { campaign, ...data } }];
}

export function closeRound({ round: no }: CloseRound, state: CampaignState, facts: CampaignFacts): CampaignEvent[] {
  const { campaign } = mustExist(state);
  const round = state.rounds.find((each) => each.round === no) ?? refuse('campaign.roundUnknown', { round: no });
  if (round.closedAt) return [];
  const open = openUnits(state, facts, no);
  if (open.length > 0)
    throw new Refusal(
      'campaign.unitsOpen',
      open.map((unit) => ({ code: 'unit.roundOpen', params: { unit } })),
      { round: no, open: open.length },
    );
  return [{ type: 'RoundClosed', occurredAt: facts.at, data: { campaign, round: no } }];
}

export function closeCampaign(state: CampaignState, facts: CampaignFacts): CampaignEvent[] {
  const { campaign } = mustExist(state);
  const unmet = unmetForClose(state, facts);
  if (unmet.length > 0) throw new Refusal('campaign.notOver', unmet);
  return [{ type: 'CampaignClosed', occurredAt: facts.at, data: { campaign, complete: true } }];
}

export function unmetForClose(
  { rounds }: CampaignState,
  { openCases: { proposals, reviews } }: CampaignFacts,
): Unmet[] {
  const open = rounds
    .filter(({ closedAt }) => !closedAt)
    .map(({ round }): Unmet => ({ code: 'round.open', params: { round } }));
  return [
    ...(rounds.length === 0 ? [{ code: 'rounds.planned' }] : open),
    ...(proposals > 0 ? [{ code: 'commendation.settled', params: { open: proposals } }] : []),
    ...(reviews > 0 ? [{ code: 'accountability.settled', params: { open: reviews } }] : []),
  ];
}

/** When a round may be closed: its last unit is through and its last day is over; undefined while a unit is not. */
export function roundOverAt(state: CampaignState, facts: CampaignFacts, round: number): Instant | undefined {
  const planned = state.rounds.find((each) => each.round === round);
  const units = enrolledIn(state, round);
  if (!planned || units.length === 0 || openUnits(state, facts, round).length > 0) return undefined;
  const closed = units.flatMap(({ unit }) => facts.unitRoundClosedAt(round, unit) ?? []);
  return latest(startOfDay(addDays(planned.to, 1)), ...closed);
}

const openUnits = (state: CampaignState, facts: CampaignFacts, round: number): string[] =>
  enrolledIn(state, round)
    .filter(({ unit }) => facts.unitRoundClosedAt(round, unit) === undefined)
    .map(({ unit }) => unit);

/** Closes the asked: rounds that are over, then the campaign. */
export function look({ asked }: LookAtCampaign, state: CampaignState, facts: CampaignFacts): CampaignEvent[] {
  const { drafted } = state;
  if (!drafted || state.closedAt || !state.launchedAt) return [];
  const { campaign } = drafted;
  const over = asked.includes('rounds') ? state.rounds.filter(({ closedAt }) => !closedAt) : [];
  const closed = over.flatMap(({ round }): CampaignEvent[] => {
    const at = roundOverAt(state, facts, round);
    return at && at <= facts.at ? [{ type: 'RoundClosed', occurredAt: at, data: { campaign, round } }] : [];
  });
  const after = closed.reduce(evolveCampaign, state);
  if (!asked.includes('close') || unmetForClose(after, facts).length > 0) return closed;
  const at = latest(...after.rounds.map(({ closedAt }) => closedAt ?? ''), facts.lastCaseClosedAt ?? '');
  return [...closed, { type: 'CampaignClosed', occurredAt: at, data: { campaign, complete: true } }];
}
