import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { UnitRounds, type RoundInput } from './unit-rounds.js';

/** A briefing session was held: heads present, absentees by name. */
export class RecordBriefing extends Command<Receipt> {
  constructor(
    readonly input: RoundInput<'recordBriefing'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(RecordBriefing)
export class RecordBriefingHandler implements ICommandHandler<RecordBriefing> {
  constructor(private readonly rounds: UnitRounds) {}

  execute({ input: { campaign, round, unit, ...said }, context, at }: RecordBriefing): Promise<Receipt> {
    return this.rounds.act({ campaign, round, unit }, { kind: 'recordBriefing', ...said }, context, at);
  }
}
