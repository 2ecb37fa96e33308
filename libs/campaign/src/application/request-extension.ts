import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { UnitRounds, type RoundInput } from './unit-rounds.js';

/** The unit's head asks for a later deadline. */
export class RequestExtension extends Command<Receipt> {
  constructor(
    readonly input: RoundInput<'requestExtension'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(RequestExtension)
export class RequestExtensionHandler implements ICommandHandler<RequestExtension> {
  constructor(private readonly rounds: UnitRounds) {}

  execute({ input: { campaign, round, unit, ...said }, context, at }: RequestExtension): Promise<Receipt> {
    return this.rounds.act({ campaign, round, unit }, { kind: 'requestExtension', ...said }, context, at);
  }
}
