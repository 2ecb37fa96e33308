import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** The campaign, or one unit and all below it, stands still. */
export class SuspendCampaign extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'suspend'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(SuspendCampaign)
export class SuspendCampaignHandler implements ICommandHandler<SuspendCampaign> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: SuspendCampaign): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'suspend', ...said }, context, at);
  }
}
