import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { UnitRounds, type RoundInput } from './unit-rounds.js';

/** The unit's strength changed while its round runs. */
export class UpdateStrength extends Command<Receipt> {
  constructor(
    readonly input: RoundInput<'updateStrength'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(UpdateStrength)
export class UpdateStrengthHandler implements ICommandHandler<UpdateStrength> {
  constructor(private readonly rounds: UnitRounds) {}

  execute({ input: { campaign, round, unit, ...said }, context, at }: UpdateStrength): Promise<Receipt> {
    return this.rounds.act({ campaign, round, unit }, { kind: 'updateStrength', ...said }, context, at);
  }
}
