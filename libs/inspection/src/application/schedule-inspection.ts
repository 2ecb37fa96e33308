import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, isDay, refuse, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { Organisation, Rounds } from '@vandong/notice/application';
import { inspectionDecider, inspectionEvents, inspectionStream, type CommandOf } from '../domain/index.js';
import { scheduleFacts } from './schedule-facts.js';

export class ScheduleInspection extends Command<Receipt> {
  constructor(
    readonly input: Omit<CommandOf<'schedule'>, 'kind' | 'at' | 'facts'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(ScheduleInspection)
export class ScheduleInspectionHandler implements ICommandHandler<ScheduleInspection> {
  constructor(
    @Inject(EXECUTE) private readonly run: Execute,
    private readonly organisation: Organisation,
    private readonly rounds: Rounds,
  ) {}

  async execute({ input, context, at }: ScheduleInspection): Promise<Receipt> {
    // a day that does not exist has no facts
    if (!isDay(input.dueOn)) return refuse('inspection.dayInvalid', { field: 'dueOn', found: input.dueOn });
    const plain = { kind: 'schedule', ...input } as const;
    const stream = inspectionStream(input.inspection);
    return this.run({
      stream,
      decider: inspectionDecider,
      definitions: inspectionEvents,
      commandOn: async () => {
        if (!(await this.rounds.isPlanned(input.campaign, input.round)))
          refuse('campaign.roundUnknown', { round: input.round });
        return { ...plain, at, facts: await scheduleFacts(this.organisation, input) };
      },
      plain,
      context,
    });
  }
}
