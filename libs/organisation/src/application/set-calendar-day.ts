import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { calendarEvents } from '../domain/events/index.js';
import { calendarDecider, calendarStream, type SetDay } from '../domain/index.js';

/** One day of the calendar is changed. */
export class SetCalendarDay extends Command<Receipt> {
  constructor(
    readonly input: Omit<SetDay, 'kind' | 'at'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(SetCalendarDay)
export class SetCalendarDayHandler implements ICommandHandler<SetCalendarDay> {
  constructor(@Inject(EXECUTE) private readonly run: Execute) {}

  execute({ input, context, at }: SetCalendarDay): Promise<Receipt> {
    const plain = { kind: 'setDay', ...input } as const;
    return this.run({
      stream: calendarStream,
      decider: calendarDecider,
      definitions: calendarEvents,
      command: { ...plain, at },
      plain,
      context,
    });
  }
}
