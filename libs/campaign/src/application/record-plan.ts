import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { UnitRounds, type RoundInput } from './unit-rounds.js';

/** The unit issued its numbered plan. */
export class RecordPlan extends Command<Receipt> {
  constructor(
    readonly input: RoundInput<'recordPlan'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(RecordPlan)
export class RecordPlanHandler implements ICommandHandler<RecordPlan> {
  constructor(private readonly rounds: UnitRounds) {}

  execute({ input: { campaign, round, unit, ...said }, context, at }: RecordPlan): Promise<Receipt> {
    return this.rounds.act({ campaign, round, unit }, { kind: 'recordPlan', ...said }, context, at);
  }
}
