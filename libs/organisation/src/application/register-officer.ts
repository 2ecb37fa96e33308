import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { officerEvents } from '../domain/events/index.js';
import { officerDecider, officerStream, type RegisterOfficer as Decision } from '../domain/index.js';

/** An officer becomes known under his number. */
export class RegisterOfficer extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(RegisterOfficer)
export class RegisterOfficerHandler implements ICommandHandler<RegisterOfficer> {
  constructor(@Inject(EXECUTE) private readonly run: Execute) {}

  execute({ input, context, at }: RegisterOfficer): Promise<Receipt> {
    const plain = { kind: 'register', ...input } as const;
    return this.run({
      stream: officerStream(input.officer),
      decider: officerDecider,
      definitions: officerEvents,
      command: { ...plain, at },
      plain,
      context,
    });
  }
}
