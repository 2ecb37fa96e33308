import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** The campaign or the subtree runs again. */
export class ResumeCampaign extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'resume'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(ResumeCampaign)
export class ResumeCampaignHandler implements ICommandHandler<ResumeCampaign> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: ResumeCampaign): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'resume', ...said }, context, at);
  }
}
