import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** The approved plan is issued: number, date and signer of the document. */
export class IssuePlan extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'issuePlan'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(IssuePlan)
export class IssuePlanHandler implements ICommandHandler<IssuePlan> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: IssuePlan): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'issuePlan', ...said }, context, at);
  }
}
