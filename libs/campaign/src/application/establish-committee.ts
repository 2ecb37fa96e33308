import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** The steering committee is set up by decision, its first members with it. */
export class EstablishCommittee extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'establishCommittee'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(EstablishCommittee)
export class EstablishCommitteeHandler implements ICommandHandler<EstablishCommittee> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: EstablishCommittee): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'establishCommittee', ...said }, context, at);
  }
}
