import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** A post takes a seat in the committee. */
export class AppointMember extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'appointMember'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(AppointMember)
export class AppointMemberHandler implements ICommandHandler<AppointMember> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: AppointMember): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'appointMember', ...said }, context, at);
  }
}
