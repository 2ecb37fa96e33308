import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { UnitRounds, type RoundInput } from './unit-rounds.js';

/** The unit hands in what a task asked for. */
export class DeliverTask extends Command<Receipt> {
  constructor(
    readonly input: RoundInput<'deliverTask'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(DeliverTask)
export class DeliverTaskHandler implements ICommandHandler<DeliverTask> {
  constructor(private readonly rounds: UnitRounds) {}

  execute({ input: { campaign, round, unit, ...said }, context, at }: DeliverTask): Promise<Receipt> {
    return this.rounds.act({ campaign, round, unit }, { kind: 'deliverTask', ...said }, context, at);
  }
}
