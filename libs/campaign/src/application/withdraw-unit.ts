import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** A unit leaves a round because it was closed or merged. */
export class WithdrawUnit extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'withdrawUnit'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(WithdrawUnit)
export class WithdrawUnitHandler implements ICommandHandler<WithdrawUnit> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: WithdrawUnit): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'withdrawUnit', ...said }, context, at);
  }
}
