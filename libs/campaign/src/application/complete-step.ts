import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { UnitRounds, type RoundInput } from './unit-rounds.js';

/** A person says a step is done; refused with the list of what is missing. */
export class CompleteStep extends Command<Receipt> {
  constructor(
    readonly input: RoundInput<'completeStep'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(CompleteStep)
export class CompleteStepHandler implements ICommandHandler<CompleteStep> {
  constructor(private readonly rounds: UnitRounds) {}

  execute({ input: { campaign, round, unit, ...said }, context, at }: CompleteStep): Promise<Receipt> {
    return this.rounds.act({ campaign, round, unit }, { kind: 'completeStep', ...said }, context, at);
  }
}
