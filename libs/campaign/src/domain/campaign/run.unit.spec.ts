import { describe, expect, it } from '@jest/globals';
import { given } from '@vandong/testing/decider';
import { after, at, DEPUTY, draft, facts, HEAD, setUp } from './fixtures.spec.js';
import { campaign, type CampaignFacts } from './index.js';

const decider = campaign(facts());
const launched = after([...setUp, { kind: 'launch', by: DEPUTY }]);

describe('launch', () => {
  it('is by the head or the standing deputy, once', () => {
    given(decider, after(setUp))
      .when({ kind: 'launch', by: HEAD })
      .then([{ type: 'CampaignLaunched', occurredAt: at('2026-01-13'), data: { campaign: 'CVD', by: HEAD } }]);
    given(decider, after(setUp)).when({ kind: 'launch', by: 'GL-000003' }).refuses('campaign.noAuthority');
    given(decider, launched).when({ kind: 'launch', by: HEAD }).thenNothing();
  });

  it('lists everything the set-up lacks', () => {
    given(decider, after([draft]))
      .when({ kind: 'launch', by: HEAD })
      .refuses('campaign.setupIncomplete', [
        'plan.issued',
        'committee.head',
        'committee.standingDeputy',
        'rounds.planned',
        'units.enrolled',
        'tasks.assigned',
        'outline.published',
      ]);
    given(decider, after(setUp.filter(({ kind }) => kind !== 'publishOutline')))
      .when({ kind: 'launch', by: HEAD })
      .refuses('campaign.setupIncomplete', ['outline.published']);
  });
});

describe('suspension', () => {
  it('of the campaign or a subtree, with reason and authority; each ends by itself', () => {
    const whole = { kind: 'suspend', reason: 'Bão', by: DEPUTY } as const;
    const part = { ...whole, subtree: 'PC07-31' } as const;
    given(decider, launched)
      .when({ ...whole, reason: '' })
      .refuses('campaign.reasonMissing');
    given(decider, launched)
      .when({ ...whole, by: 'GL-000009' })
      .refuses('campaign.noAuthority');
    given(decider, launched)
      .when({ ...part, subtree: 'X-1' })
      .refuses('campaign.unitUnknown');
    const both = [...launched, ...after([...setUp, whole, part]).slice(-2)];
    given(decider, both).when(whole).thenNothing();
    const ended = given(decider, both).when({ kind: 'resume', by: DEPUTY, subtree: 'PC07-31' }).state();
    expect(ended.suspensions.map(({ subtree, to }) => [subtree, to])).toEqual([
      [undefined, undefined],
      ['PC07-31', at('2026-01-13')],
    ]);
    given(decider, launched).when({ kind: 'resume', by: DEPUTY }).thenNothing();
  });
});

describe('the end', () => {
  const closedOn: CampaignFacts['unitRoundClosedAt'] = (_, unit) =>
    at(unit === 'PC07-31' ? '2026-07-27' : '2026-07-20');
  const over = facts(at('2026-08-01'), { unitRoundClosedAt: closedOn });

  it('a round is not closed while a unit is open: the answer names it', () => {
    const one = facts(at('2026-08-01'), {
      unitRoundClosedAt: (_, unit) => (unit === 'PC07-31' ? at('2026-07-20') : undefined),
    });
    given(campaign(one), launched)
      .when({ kind: 'closeRound', round: 1 })
      .refuses('campaign.unitsOpen', ['unit.roundOpen']);
    given(campaign(one), launched)
      .when({ kind: 'look', asked: ['rounds', 'close'] })
      .thenNothing();
    given(campaign(over), launched).when({ kind: 'closeRound', round: 2 }).refuses('campaign.roundUnknown');
  });

  it('the look closes rounds, then the campaign, at the instants that allowed it; twice is once', () => {
    const made = given(campaign(over), launched).when({ kind: 'look', asked: ['rounds', 'close'] });
    made.then([
      { type: 'RoundClosed', occurredAt: at('2026-07-27'), data: { campaign: 'CVD', round: 1 } },
      { type: 'CampaignClosed', occurredAt: at('2026-07-27'), data: { campaign: 'CVD', complete: true } },
    ]);
    given(campaign(over), [...launched, ...made.events()])
      .when({ kind: 'look', asked: ['rounds', 'close'] })
      .thenNothing();
    given(campaign(over), [...launched, ...made.events()])
      .when({ kind: 'closeCampaign' })
      .thenNothing();
  });

  it('does what is asked only, and not before the last day of the round is over', () => {
    given(campaign(over), launched).when({ kind: 'look', asked: [] }).thenNothing();
    expect(
      given(campaign(over), launched)
        .when({ kind: 'look', asked: ['rounds'] })
        .events(),
    ).toHaveLength(1);
    const early = facts(at('2026-07-24'), { unitRoundClosedAt: () => at('2026-07-20') });
    given(campaign(early), launched)
      .when({ kind: 'look', asked: ['rounds'] })
      .thenNothing();
  });

  it('waits for awards and reviews', () => {
    const waiting = facts(at('2026-08-01'), { unitRoundClosedAt: closedOn, openCases: { proposals: 1, reviews: 2 } });
    expect(
      given(campaign(waiting), launched)
        .when({ kind: 'look', asked: ['rounds', 'close'] })
        .events(),
    ).toHaveLength(1);
    given(campaign(waiting), launched)
      .when({ kind: 'closeCampaign' })
      .refuses('campaign.notOver', ['round.open', 'commendation.settled', 'accountability.settled']);
    const settled = facts(at('2026-08-20'), { unitRoundClosedAt: closedOn, lastCaseClosedAt: at('2026-08-10') });
    expect(
      given(campaign(settled), launched)
        .when({ kind: 'look', asked: ['rounds', 'close'] })
        .events()
        .at(-1)?.occurredAt,
    ).toBe(at('2026-08-10'));
  });
});
