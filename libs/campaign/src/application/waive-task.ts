import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { UnitRounds, type RoundInput } from './unit-rounds.js';

/** A task is not asked of this unit after all, with the reason. */
export class WaiveTask extends Command<Receipt> {
  constructor(
    readonly input: RoundInput<'waiveTask'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(WaiveTask)
export class WaiveTaskHandler implements ICommandHandler<WaiveTask> {
  constructor(private readonly rounds: UnitRounds) {}

  execute({ input: { campaign, round, unit, ...said }, context, at }: WaiveTask): Promise<Receipt> {
    return this.rounds.act({ campaign, round, unit }, { kind: 'waiveTask', ...said }, context, at);
  }
}
