import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** Many units are enrolled in a round at once: the denominator of every rate. */
export class EnrolUnits extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'enrolUnits'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(EnrolUnits)
export class EnrolUnitsHandler implements ICommandHandler<EnrolUnits> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: EnrolUnits): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'enrolUnits', ...said }, context, at);
  }
}
