import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** A round whose units are all through is closed. */
export class CloseRound extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'closeRound'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(CloseRound)
export class CloseRoundHandler implements ICommandHandler<CloseRound> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: CloseRound): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'closeRound', ...said }, context, at);
  }
}
