import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** A task of the plan, with its six clarities. */
export class AssignTask extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'assignTask'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(AssignTask)
export class AssignTaskHandler implements ICommandHandler<AssignTask> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: AssignTask): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'assignTask', ...said }, context, at);
  }
}
