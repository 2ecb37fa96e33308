import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** A post leaves its seat; the head is only ever replaced. */
export class ReleaseMember extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'releaseMember'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(ReleaseMember)
export class ReleaseMemberHandler implements ICommandHandler<ReleaseMember> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: ReleaseMember): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'releaseMember', ...said }, context, at);
  }
}
