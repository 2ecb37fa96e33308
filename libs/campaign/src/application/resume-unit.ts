import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import { UnitRounds, type RoundInput } from './unit-rounds.js';

/** The clocks of one unit run again; its open deadlines move by the working days it paused. */
export class ResumeUnit extends Command<Receipt> {
  constructor(
    readonly input: RoundInput<'resumeUnit'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(ResumeUnit)
export class ResumeUnitHandler implements ICommandHandler<ResumeUnit> {
  constructor(private readonly rounds: UnitRounds) {}

  execute({ input: { campaign, round, unit, ...said }, context, at }: ResumeUnit): Promise<Receipt> {
    return this.rounds.act({ campaign, round, unit }, { kind: 'resumeUnit', ...said }, context, at);
  }
}
