import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { UnitRounds, type RoundInput } from './unit-rounds.js';

/** Nothing arose: no award to propose, no leader to review in this round. */
export class ConfirmNothingArose extends Command<Receipt> {
  constructor(
    readonly input: RoundInput<'confirmNothingArose'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(ConfirmNothingArose)
export class ConfirmNothingAroseHandler implements ICommandHandler<ConfirmNothingArose> {
  constructor(private readonly rounds: UnitRounds) {}

  execute({ input: { campaign, round, unit, ...said }, context, at }: ConfirmNothingArose): Promise<Receipt> {
    return this.rounds.act({ campaign, round, unit }, { kind: 'confirmNothingArose', ...said }, context, at);
  }
}
