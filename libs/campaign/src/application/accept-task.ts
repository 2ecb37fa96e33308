import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { UnitRounds, type RoundInput } from './unit-rounds.js';

/** What was delivered is accepted. */
export class AcceptTask extends Command<Receipt> {
  constructor(
    readonly input: RoundInput<'acceptTask'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(AcceptTask)
export class AcceptTaskHandler implements ICommandHandler<AcceptTask> {
  constructor(private readonly rounds: UnitRounds) {}

  execute({ input: { campaign, round, unit, ...said }, context, at }: AcceptTask): Promise<Receipt> {
    return this.rounds.act({ campaign, round, unit }, { kind: 'acceptTask', ...said }, context, at);
  }
}
