import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** The plan is drafted, or drafted again before it is issued. */
export class DraftPlan extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'draftPlan'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(DraftPlan)
export class DraftPlanHandler implements ICommandHandler<DraftPlan> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: DraftPlan): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'draftPlan', ...said }, context, at);
  }
}
