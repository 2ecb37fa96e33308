import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** The head or standing deputy launches the campaign. */
export class LaunchCampaign extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'launch'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(LaunchCampaign)
export class LaunchCampaignHandler implements ICommandHandler<LaunchCampaign> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: LaunchCampaign): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'launch', ...said }, context, at);
  }
}
