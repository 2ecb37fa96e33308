import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { UnitRounds, type RoundInput } from './unit-rounds.js';

/** The approver waives a step of this unit, with the reason. */
export class WaiveStep extends Command<Receipt> {
  constructor(
    readonly input: RoundInput<'waiveStep'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(WaiveStep)
export class WaiveStepHandler implements ICommandHandler<WaiveStep> {
  constructor(private readonly rounds: UnitRounds) {}

  execute({ input: { campaign, round, unit, ...said }, context, at }: WaiveStep): Promise<Receipt> {
    return this.rounds.act({ campaign, round, unit }, { kind: 'waiveStep', ...said }, context, at);
  }
}
