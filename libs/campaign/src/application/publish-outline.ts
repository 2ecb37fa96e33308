import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** A newer version of the propaganda outline. */
export class PublishOutline extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'publishOutline'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(PublishOutline)
export class PublishOutlineHandler implements ICommandHandler<PublishOutline> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: PublishOutline): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'publishOutline', ...said }, context, at);
  }
}
