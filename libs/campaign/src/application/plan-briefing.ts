import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { UnitRounds, type RoundInput } from './unit-rounds.js';

/** A briefing session is planned; a make-up session dates the make-up list. */
export class PlanBriefing extends Command<Receipt> {
  constructor(
    readonly input: RoundInput<'planBriefing'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(PlanBriefing)
export class PlanBriefingHandler implements ICommandHandler<PlanBriefing> {
  constructor(private readonly rounds: UnitRounds) {}

  execute({ input: { campaign, round, unit, ...said }, context, at }: PlanBriefing): Promise<Receipt> {
    return this.rounds.act({ campaign, round, unit }, { kind: 'planBriefing', ...said }, context, at);
  }
}
