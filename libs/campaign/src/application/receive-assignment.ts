import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { UnitRounds, type RoundInput } from './unit-rounds.js';

/** A team received its assignment and named its contact officer. */
export class ReceiveAssignment extends Command<Receipt> {
  constructor(
    readonly input: RoundInput<'receiveAssignment'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(ReceiveAssignment)
export class ReceiveAssignmentHandler implements ICommandHandler<ReceiveAssignment> {
  constructor(private readonly rounds: UnitRounds) {}

  execute({ input: { campaign, round, unit, ...said }, context, at }: ReceiveAssignment): Promise<Receipt> {
    return this.rounds.act({ campaign, round, unit }, { kind: 'receiveAssignment', ...said }, context, at);
  }
}
