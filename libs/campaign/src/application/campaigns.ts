import { Inject, Injectable } from '@nestjs/common';
import {
  decidingOnFacts,
  EXECUTE,
  type CommandContext,
  type Execute,
  type Instant,
  type Receipt,
} from '@vandong/kernel';
import { campaignEvents } from '../domain/events/index.js';
import { campaign, campaignStream, evolveCampaign, initialCampaign, type CampaignCommand } from '../domain/index.js';
import { CampaignOutside } from './campaign-outside.js';

type Said = Exclude<CampaignCommand, { kind: 'look' }>;
type Without<C> = C extends unknown ? Omit<C, 'kind' | 'campaign'> : never;
/** What a use case of a campaign is given: which campaign, and the command's own fields. */
export type CampaignInput<K extends Said['kind']> = { readonly campaign: string } & Without<Extract<Said, { kind: K }>>;

/** The decider of a campaign whose commands bring their facts. */
export const campaignDecider = decidingOnFacts(campaign, { initial: initialCampaign, evolve: evolveCampaign });

/** Carries out a person's command on a campaign: facts, then decide and append. */
@Injectable()
export class Campaigns {
  constructor(
    @Inject(EXECUTE) private readonly execute: Execute,
    private readonly outside: CampaignOutside,
  ) {}

  act(id: string, command: Said, context: CommandContext, at: Instant): Promise<Receipt> {
    return this.execute({
      stream: campaignStream(id),
      decider: campaignDecider,
      definitions: campaignEvents,
      commandOn: async () => ({ command, facts: await this.outside.facts(id, command, at) }),
      plain: command,
      context,
    });
  }
}
