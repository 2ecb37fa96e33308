import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { UnitRounds, type RoundInput } from './unit-rounds.js';

/** The unit's review was held; each conclusion becomes a task with owner and date. */
export class RecordReview extends Command<Receipt> {
  constructor(
    readonly input: RoundInput<'recordReview'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(RecordReview)
export class RecordReviewHandler implements ICommandHandler<RecordReview> {
  constructor(private readonly rounds: UnitRounds) {}

  execute({ input: { campaign, round, unit, ...said }, context, at }: RecordReview): Promise<Receipt> {
    return this.rounds.act({ campaign, round, unit }, { kind: 'recordReview', ...said }, context, at);
  }
}
