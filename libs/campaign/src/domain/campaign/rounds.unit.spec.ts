import { describe, expect, it } from '@jest/globals';
import { given } from '@vandong/testing/decider';
import { after, at, draft, facts, outline, round1, units } from './fixtures.spec.js';
import { campaign, enrolledIn } from './index.js';

const decider = campaign(facts());
const planned = after([draft, round1]);
const enrolled = after([draft, round1, units]);

describe('phases and rounds', () => {
  it('lie inside the campaign, and rounds do not overlap', () => {
    const phase = { phase: 2, name: 'Triển khai', nameEn: 'Implementation', from: '2026-02-23', to: '2026-06-30' };
    given(decider, after([draft]))
      .when({ kind: 'planPhases', phases: [phase] })
      .then([{ type: 'PhasePlanned', occurredAt: at('2026-01-13'), data: { campaign: 'CVD', ...phase } }]);
    given(decider, after([draft, { kind: 'planPhases', phases: [phase] }]))
      .when({ kind: 'planPhases', phases: [phase] })
      .thenNothing();
    given(decider, after([draft]))
      .when({ kind: 'planPhases', phases: [{ ...phase, to: '2027-02-01' }] })
      .refuses('campaign.outsideCampaign');
    given(decider, after([draft]))
      .when({ ...round1, from: '2026-01-01' })
      .refuses('campaign.outsideCampaign');
    given(decider, planned)
      .when({ ...round1, round: 2, from: '2026-07-24', to: '2026-12-31' })
      .refuses('campaign.roundsOverlap');
    given(decider, after([draft]))
      .when({ ...round1, to: '2026-06-30' })
      .refuses('campaign.outsideRound');
    given(decider, after([draft]))
      .when({ ...round1, profiles: [] })
      .refuses('campaign.profilesMissing');
  });

  it('may be planned again until a unit is enrolled', () => {
    given(decider, planned).when(round1).thenNothing();
    expect(
      given(decider, planned)
        .when({ ...round1, coverageTarget: 95 })
        .events(),
    ).toHaveLength(1);
    given(decider, enrolled)
      .when({ ...round1, coverageTarget: 95 })
      .refuses('campaign.roundHasUnits');
  });
});

describe('enrolment', () => {
  it('takes many units in one command and leaves out those that are enrolled', () => {
    expect(
      given(decider, planned)
        .when(units)
        .events()
        .map(({ type }) => type),
    ).toEqual(['UnitEnrolled', 'UnitEnrolled']);
    given(decider, enrolled).when(units).thenNothing();
    const more = [...units.units, { unit: 'PC07-14', profile: 'office', strength: 90, group: '14' }];
    expect(
      given(decider, enrolled)
        .when({ ...units, units: more })
        .events(),
    ).toHaveLength(1);
  });

  it('names every bad row and enrols none', () => {
    const bad = [
      { unit: 'X-1', profile: 'office' },
      { unit: 'PC07-14', profile: 'squad' },
      { unit: 'PC07-22', profile: 'team' },
      { unit: 'PC07-22', profile: 'office' },
      { unit: 'PC07-31', profile: 'team' },
    ];
    given(decider, enrolled)
      .when({ ...units, units: bad.map((each) => ({ ...each, strength: 1, group: '1' })) })
      .refuses('campaign.unitsRefused', [
        'unit.notOpen',
        'profile.unknown',
        'unit.enrolledTwice',
        'unit.enrolledTwice',
      ]);
    given(decider, enrolled)
      .when({ ...units, round: 3 })
      .refuses('campaign.roundUnknown');
  });

  it('withdraws a closed or merged unit, its successor named', () => {
    const withdraw = {
      kind: 'withdrawUnit',
      round: 1,
      unit: 'PC07-31-KV02',
      reason: 'Sáp nhập',
      successor: 'PC07-31',
    } as const;
    const past = after([draft, round1, units, withdraw]);
    expect(enrolledIn(given(decider, past).state(), 1).map(({ unit }) => unit)).toEqual(['PC07-31']);
    given(decider, past).when(withdraw).thenNothing();
    given(decider, past).when(units).refuses('campaign.unitsRefused', ['unit.enrolledTwice']);
    given(decider, past)
      .when({ ...withdraw, successor: 'PC07-14' })
      .refuses('campaign.unitWithdrawn');
    given(decider, enrolled)
      .when({ ...withdraw, successor: withdraw.unit })
      .refuses('campaign.successorIsSelf');
    given(decider, enrolled)
      .when({ ...withdraw, successor: 'X-1' })
      .refuses('campaign.successorUnknown');
    given(decider, enrolled)
      .when({ ...withdraw, reason: ' ' })
      .refuses('campaign.reasonMissing');
    given(decider, enrolled)
      .when({ ...withdraw, unit: 'PC07-99' })
      .refuses('campaign.unitNotEnrolled');
  });
});

describe('outline', () => {
  it('only ever grows in version', () => {
    const past = after([draft, { ...outline, version: 2 }]);
    given(decider, past)
      .when({ ...outline, version: 2 })
      .thenNothing();
    given(decider, past).when(outline).refuses('campaign.outlineVersion');
    given(decider, past)
      .when({ ...outline, version: 2, documentNo: '9' })
      .refuses('campaign.outlineVersion');
    expect(
      given(decider, past)
        .when({ ...outline, version: 3 })
        .events(),
    ).toHaveLength(1);
  });
});
