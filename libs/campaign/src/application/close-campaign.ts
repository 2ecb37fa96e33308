import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** The campaign is over: rounds closed, awards and reviews settled. */
export class CloseCampaign extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'closeCampaign'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(CloseCampaign)
export class CloseCampaignHandler implements ICommandHandler<CloseCampaign> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign }, context, at }: CloseCampaign): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'closeCampaign' }, context, at);
  }
}
