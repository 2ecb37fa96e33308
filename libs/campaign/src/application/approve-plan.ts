import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** The head or standing deputy approves the submitted plan. */
export class ApprovePlan extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'approvePlan'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(ApprovePlan)
export class ApprovePlanHandler implements ICommandHandler<ApprovePlan> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: ApprovePlan): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'approvePlan', ...said }, context, at);
  }
}
