import { Refusal, refuse, type Unmet } from '@vandong/kernel';
import type { CampaignEvent } from '../events/index.js';
import type { EnrolUnits, PlanPhases, PlanRound, PublishOutline, WithdrawUnit } from './commands.js';
import type { CampaignFacts } from './facts.js';
import { mustExist, same, within } from './guards.js';
import { enrolmentOf, type CampaignState } from './state.js';

export function planPhases({ phases }: PlanPhases, state: CampaignState, { at }: CampaignFacts): CampaignEvent[] {
  const { campaign, ...period } = mustExist(state);
  for (const phase of phases) within(period, phase, 'campaign.outsideCampaign');
  return phases
    .filter((phase) => !state.phases.some((known) => same(known, phase)))
    .map((phase) => ({ type: 'PhasePlanned', occurredAt: at, data: { campaign, ...phase } }));
}

/** May be planned again as long as no unit is enrolled: later its dates are facts of the units' rounds. */
export function planRound(
  { kind: _, ...data }: PlanRound,
  state: CampaignState,
  { at }: CampaignFacts,
): CampaignEvent[] {
  const { campaign, ...period } = mustExist(state);
  const known = state.rounds.find(({ round }) => round === data.round);
  if (known && same(known, data)) return [];
  if (known && state.enrolled.some(({ round }) => round === data.round))
    refuse('campaign.roundHasUnits', { round: data.round });
  within(period, data, 'campaign.outsideCampaign');
  const overlapping = state.rounds.find(
    ({ round, from, to }) => round !== data.round && from <= data.to && data.from <= to,
  );
  if (overlapping) refuse('campaign.roundsOverlap', { round: data.round, other: overlapping.round });
  if (data.profiles.length === 0) refuse('campaign.profilesMissing', { round: data.round });
  for (const { profile, steps } of data.profiles) {
    if (new Set(steps.map(({ step }) => step)).size !== steps.length) refuse('campaign.stepTwice', { profile });
    for (const { opensOn, dueOn } of steps)
      within(data, { from: opensOn ?? data.from, to: dueOn }, 'campaign.outsideRound');
  }
  return [{ type: 'RoundPlanned', occurredAt: at, data: { campaign, ...data } }];
}

/** Many units in one append; one bad row refuses all and the answer names every bad row. */
export function enrolUnits(
  { round: no, units }: EnrolUnits,
  state: CampaignState,
  facts: CampaignFacts,
): CampaignEvent[] {
  const { campaign } = mustExist(state);
  const round = state.rounds.find(({ round: each }) => each === no) ?? refuse('campaign.roundUnknown', { round: no });
  if (round.closedAt) refuse('campaign.roundClosed', { round: no });
  const known = new Map(state.enrolled.filter((each) => each.round === no).map((each) => [each.unit, each]));
  const fresh = units.filter(({ unit, profile }) => known.get(unit)?.profile !== profile || known.get(unit)?.withdrawn);
  const seen = new Set<string>();
  const bad = fresh.flatMap(({ unit, profile }): Unmet[] => {
    const params = { unit, profile };
    const twice = seen.has(unit) || known.has(unit);
    seen.add(unit);
    return [
      ...(facts.isOpen(unit) ? [] : [{ code: 'unit.notOpen', params }]),
      ...(twice ? [{ code: 'unit.enrolledTwice', params }] : []),
      ...(round.profiles.some((each) => each.profile === profile) ? [] : [{ code: 'profile.unknown', params }]),
    ];
  });
  if (bad.length > 0) throw new Refusal('campaign.unitsRefused', bad, { round: no });
  return fresh.map((unit) => ({ type: 'UnitEnrolled', occurredAt: facts.at, data: { campaign, round: no, ...unit } }));
}

export function withdrawUnit(
  { kind: _, ...data }: WithdrawUnit,
  state: CampaignState,
  facts: CampaignFacts,
): CampaignEvent[] {
  const { campaign } = mustExist(state);
  const { round, unit, reason, successor } = data;
  const known = enrolmentOf(state, round, unit) ?? refuse('campaign.unitNotEnrolled', { round, unit });
  if (known.withdrawn)
    return known.withdrawn.successor === successor ? [] : refuse('campaign.unitWithdrawn', { round, unit });
  if (!reason.trim()) refuse('campaign.reasonMissing');
  if (successor === unit) refuse('campaign.successorIsSelf', { unit });
  if (successor !== undefined && !facts.isOpen(successor)) refuse('campaign.successorUnknown', { successor });
  return [{ type: 'UnitWithdrawn', occurredAt: facts.at, data: { campaign, ...data } }];
}

export function publishOutline(
  { kind: _, ...data }: PublishOutline,
  state: CampaignState,
  { at }: CampaignFacts,
): CampaignEvent[] {
  const { campaign } = mustExist(state);
  const newest = state.outlines.at(-1);
  if (
    newest &&
    newest.version === data.version &&
    newest.documentNo === data.documentNo &&
    newest.publishedOn === data.publishedOn
  )
    return [];
  if (newest && data.version <= newest.version)
    refuse('campaign.outlineVersion', { given: data.version, current: newest.version });
  return [{ type: 'OutlinePublished', occurredAt: at, data: { campaign, ...data } }];
}
