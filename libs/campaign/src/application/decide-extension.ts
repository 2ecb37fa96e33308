import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { UnitRounds, type RoundInput } from './unit-rounds.js';

/** The approver grants or refuses a later deadline; the first one is kept. */
export class DecideExtension extends Command<Receipt> {
  constructor(
    readonly input: RoundInput<'decideExtension'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(DecideExtension)
export class DecideExtensionHandler implements ICommandHandler<DecideExtension> {
  constructor(private readonly rounds: UnitRounds) {}

  execute({ input: { campaign, round, unit, ...said }, context, at }: DecideExtension): Promise<Receipt> {
    return this.rounds.act({ campaign, round, unit }, { kind: 'decideExtension', ...said }, context, at);
  }
}
