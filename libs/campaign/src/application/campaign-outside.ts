import { Injectable } from '@nestjs/common';
import { dayOf, latest, type Day, type Instant } from '@vandong/kernel';
import { Organisation } from '@vandong/notice/application';
import type { CampaignCommand, CampaignFacts, CampaignState } from '../domain/index.js';
import { CampaignLog } from './campaign-log.js';
import { CaseFacts } from './case-facts.js';
import { ClosedRounds } from './closed-rounds.js';

/** What a campaign's decisions rest on outside its own stream. */
@Injectable()
export class CampaignOutside {
  constructor(
    private readonly campaigns: CampaignLog,
    private readonly organisation: Organisation,
    private readonly cases: CaseFacts,
    private readonly closedRounds: ClosedRounds,
  ) {}

  async facts(campaign: string, command: CampaignCommand, at: Instant): Promise<CampaignFacts> {
    const today = dayOf(at);
    const state = await this.campaigns.of(campaign);
    const [holders, open, posts, cases, closedAt] = await Promise.all([
      this.leaders(state, command.kind === 'issuePlan' ? [today, command.issuedOn] : [today]),
      this.those(unitsOf(command), (unit) => this.organisation.isOpen(unit, today)),
      this.those(postsOf(command), async (post) => (await this.organisation.unitOfPost(post, today)) !== undefined),
      this.cases.ofCampaign(campaign),
      this.closedRounds.read(),
    ]);
    const settledAt = [...cases.proposals, ...cases.reviews].flatMap((each) => each.closedAt ?? []);
    return {
      at,
      holdersOf: (post, on) => holders.get(`${post}|${on}`) ?? [],
      isOpen: (unit) => open.has(unit),
      postExists: (post) => posts.has(post),
      unitRoundClosedAt: (round, unit) => closedAt({ campaign, round, unit }),
      openCases: { proposals: stillOpen(cases.proposals), reviews: stillOpen(cases.reviews) },
      ...(settledAt.length > 0 && { lastCaseClosedAt: latest(...settledAt) }),
    };
  }

  /** Who holds the posts that may sign for the committee, by post and day. */
  private async leaders(
    { members }: CampaignState,
    days: readonly Day[],
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    const posts = members.filter(({ seat }) => seat === 'head' || seat === 'standingDeputy').map(({ post }) => post);
    const keys = posts.flatMap((post) => days.map((on) => ({ post, on })));
    const held = await Promise.all(
      keys.map(async ({ post, on }): Promise<[string, string[]]> => {
        const person = await this.organisation.holder(post, on);
        return [`${post}|${on}`, person === undefined ? [] : [person]];
      }),
    );
    return new Map(held);
  }

  private async those(ids: readonly string[], accepts: (id: string) => Promise<boolean>): Promise<ReadonlySet<string>> {
    const accepted = await Promise.all(ids.map(accepts));
    return new Set(ids.filter((_, index) => accepted[index]));
  }
}

const stillOpen = (cases: readonly { readonly closedAt?: Instant }[]): number =>
  cases.filter((each) => each.closedAt === undefined).length;

function unitsOf(command: CampaignCommand): string[] {
  switch (command.kind) {
    case 'enrolUnits':
      return command.units.map(({ unit }) => unit);
    case 'withdrawUnit':
      return command.successor === undefined ? [] : [command.successor];
    case 'suspend':
      return command.subtree === undefined ? [] : [command.subtree];
    default:
      return [];
  }
}

function postsOf(command: CampaignCommand): string[] {
  switch (command.kind) {
    case 'establishCommittee':
      return command.members.map(({ post }) => post);
    case 'appointMember':
    case 'replaceHead':
      return [command.post];
    default:
      return [];
  }
}
