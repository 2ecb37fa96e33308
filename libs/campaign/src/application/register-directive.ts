import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** A superior's directive, on which plans are based. */
export class RegisterDirective extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'registerDirective'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(RegisterDirective)
export class RegisterDirectiveHandler implements ICommandHandler<RegisterDirective> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: RegisterDirective): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'registerDirective', ...said }, context, at);
  }
}
