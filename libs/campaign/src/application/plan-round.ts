import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** A round with its dates and the step profile of each kind of unit. */
export class PlanRound extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'planRound'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(PlanRound)
export class PlanRoundHandler implements ICommandHandler<PlanRound> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: PlanRound): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'planRound', ...said }, context, at);
  }
}
