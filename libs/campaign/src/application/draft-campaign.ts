import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** A campaign begins as a draft. */
export class DraftCampaign extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'draftCampaign'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(DraftCampaign)
export class DraftCampaignHandler implements ICommandHandler<DraftCampaign> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: DraftCampaign): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'draftCampaign', campaign, ...said }, context, at);
  }
}
