import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { Campaigns, type CampaignInput } from './campaigns.js';

/** The phases of the campaign's calendar. */
export class PlanPhases extends Command<Receipt> {
  constructor(
    readonly input: CampaignInput<'planPhases'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(PlanPhases)
export class PlanPhasesHandler implements ICommandHandler<PlanPhases> {
  constructor(private readonly campaigns: Campaigns) {}

  execute({ input: { campaign, ...said }, context, at }: PlanPhases): Promise<Receipt> {
    return this.campaigns.act(campaign, { kind: 'planPhases', ...said }, context, at);
  }
}
