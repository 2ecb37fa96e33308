import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** The drafted plan goes up for approval. */
export class SubmitPlan extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'submitPlan'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(SubmitPlan)
export class SubmitPlanHandler implements ICommandHandler<SubmitPlan> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign }, context, at }: SubmitPlan): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'submitPlan' }, context, at);
  }
}
