import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, Refusal } from '@vandong/kernel';
import { given } from '@vandong/testing/decider';
import { after, at, committee, draft, facts } from './fixtures.spec.js';
import { campaign, evolveCampaign, initialCampaign, type CampaignCommand } from './index.js';

const decider = campaign(facts());
const established = after([draft, committee]);
const seed = Number(process.env.FC_SEED ?? Date.now() % 2 ** 31);

describe('committee', () => {
  it('is established by decision with exactly one head', () => {
    expect(established.map(({ type }) => type)).toEqual([
      'CampaignDrafted',
      'CommitteeEstablished',
      'MemberAppointed',
      'MemberAppointed',
    ]);
    given(decider, established).when(committee).thenNothing();
    given(decider, established)
      .when({ ...committee, documentNo: '22/QĐ' })
      .refuses('campaign.committeeExists');
    given(decider, after([draft]))
      .when({ ...committee, members: [] })
      .refuses('campaign.headMissing');
    const two = [...committee.members, { post: 'C07-P01.head', seat: 'head', from: '2026-01-12' }] as const;
    given(decider, after([draft]))
      .when({ ...committee, members: two })
      .refuses('campaign.secondHead');
    given(decider, after([draft]))
      .when({ ...committee, documentNo: ' ' })
      .refuses('campaign.documentMissing');
  });

  it('refuses a second head, a post that sits already, a post that does not exist', () => {
    given(decider, established)
      .when({ kind: 'appointMember', post: 'C07-P01.head', seat: 'head', from: '2026-06-01' })
      .refuses('campaign.secondHead');
    given(decider, established)
      .when({ kind: 'appointMember', post: 'C07.deputy', seat: 'member', from: '2026-06-01' })
      .refuses('campaign.postSeated');
    given(decider, established)
      .when({ kind: 'appointMember', post: 'X.head', seat: 'member', from: '2026-06-01' })
      .refuses('campaign.postUnknown');
    given(decider, established)
      .when({ kind: 'appointMember', post: 'C07.deputy', seat: 'standingDeputy', from: '2026-01-12' })
      .thenNothing();
    given(decider, after([draft]))
      .when({ kind: 'appointMember', post: 'C07.head', seat: 'head', from: '2026-01-12' })
      .refuses('campaign.committeeMissing');
  });

  it('replaces its head without a gap, and never just releases it', () => {
    given(decider, established)
      .when({ kind: 'releaseMember', post: 'C07.head', on: '2026-06-01' })
      .refuses('campaign.headRequired');
    const replace = { kind: 'replaceHead', post: 'C07-P01.head', from: '2026-06-01' } as const;
    given(decider, established)
      .when(replace)
      .then([
        {
          type: 'MemberReleased',
          occurredAt: at('2026-01-13'),
          data: { campaign: 'CVD', post: 'C07.head', on: '2026-06-01' },
        },
        {
          type: 'MemberAppointed',
          occurredAt: at('2026-01-13'),
          data: { campaign: 'CVD', post: 'C07-P01.head', seat: 'head', from: '2026-06-01' },
        },
      ]);
    given(decider, after([draft, committee, replace]))
      .when(replace)
      .thenNothing();
    given(decider, established)
      .when({ ...replace, from: '2026-01-12' })
      .refuses('campaign.periodBackwards');
  });

  it('releases a member once', () => {
    const release = { kind: 'releaseMember', post: 'C07.deputy', on: '2026-06-01' } as const;
    given(decider, after([draft, committee, release]))
      .when(release)
      .thenNothing();
    given(decider, after([draft, committee, release]))
      .when({ kind: 'appointMember', post: 'C07.deputy', seat: 'member', from: '2026-05-31' })
      .refuses('campaign.postSeated');
    expect(
      given(decider, after([draft, committee, release]))
        .when({ kind: 'appointMember', post: 'C07.deputy', seat: 'member', from: '2026-06-01' })
        .events(),
    ).toHaveLength(1);
    given(decider, established)
      .when({ ...release, post: 'PC07.head' })
      .refuses('campaign.notMember');
    given(decider, established)
      .when({ ...release, on: '2026-01-12' })
      .refuses('campaign.periodBackwards');
  });

  it(`has one head on every day, whatever is commanded (seed ${seed})`, () => {
    const post = fc.constantFrom('A.head', 'B.head', 'C.head', 'C07.head', 'C07.deputy');
    const day = fc.integer({ min: 0, max: 200 }).map((n) => addDays('2026-01-12', n));
    const command: fc.Arbitrary<CampaignCommand> = fc.oneof(
      fc.record({
        kind: fc.constant('appointMember' as const),
        post,
        seat: fc.constantFrom('head', 'member'),
        from: day,
      }),
      fc.record({ kind: fc.constant('replaceHead' as const), post, from: day }),
      fc.record({ kind: fc.constant('releaseMember' as const), post, on: day }),
    );
    const attempt = (state: typeof initialCampaign, next: CampaignCommand) => {
      try {
        return decider.decide(next, state).reduce(evolveCampaign, state);
      } catch (error) {
        if (error instanceof Refusal) return state;
        throw error;
      }
    };
    const check = (commands: readonly CampaignCommand[], n: number) => {
      const { members } = commands.reduce(attempt, established.reduce(evolveCampaign, initialCampaign));
      const on = addDays('2026-01-12', n);
      expect(
        members.filter(({ seat, from, until }) => seat === 'head' && from <= on && (until === undefined || on < until)),
      ).toHaveLength(1);
    };
    fc.assert(fc.property(fc.array(command, { maxLength: 12 }), fc.integer({ min: 0, max: 250 }), check), {
      seed,
      numRuns: 300,
    });
  });
});
