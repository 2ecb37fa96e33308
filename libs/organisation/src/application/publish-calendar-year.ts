import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { calendarEvents } from '../domain/events/index.js';
import { calendarDecider, calendarStream, type PublishYear } from '../domain/index.js';

/** A year's days off and working Saturdays, expected or as fixed by the Government. */
export class PublishCalendarYear extends Command<Receipt> {
  constructor(
    readonly input: Omit<PublishYear, 'kind' | 'at'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(PublishCalendarYear)
export class PublishCalendarYearHandler implements ICommandHandler<PublishCalendarYear> {
  constructor(@Inject(EXECUTE) private readonly run: Execute) {}

  execute({ input, context, at }: PublishCalendarYear): Promise<Receipt> {
    const plain = { kind: 'publishYear', ...input } as const;
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
