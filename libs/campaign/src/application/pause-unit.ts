import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { UnitRounds, type RoundInput } from './unit-rounds.js';

/** The clocks of one unit stand still. */
export class PauseUnit extends Command<Receipt> {
  constructor(
    readonly input: RoundInput<'pauseUnit'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(PauseUnit)
export class PauseUnitHandler implements ICommandHandler<PauseUnit> {
  constructor(private readonly rounds: UnitRounds) {}

  execute({ input: { campaign, round, unit, ...said }, context, at }: PauseUnit): Promise<Receipt> {
    return this.rounds.act({ campaign, round, unit }, { kind: 'pauseUnit', ...said }, context, at);
  }
}
