import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** The committee gets another head on a day. */
export class ReplaceHead extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'replaceHead'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(ReplaceHead)
export class ReplaceHeadHandler implements ICommandHandler<ReplaceHead> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: ReplaceHead): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'replaceHead', ...said }, context, at);
  }
}
