import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { organisationEvents } from '../domain/events/index.js';
import { organisationDecider, organisationStream, type RenameUnit as Decision } from '../domain/index.js';

/** A unit goes by another name from a day on. */
export class RenameUnit extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(RenameUnit)
export class RenameUnitHandler implements ICommandHandler<RenameUnit> {
  constructor(@Inject(EXECUTE) private readonly run: Execute) {}

  execute({ input, context, at }: RenameUnit): Promise<Receipt> {
    const plain = { kind: 'rename', ...input } as const;
    return this.run({
      stream: organisationStream,
      decider: organisationDecider,
      definitions: organisationEvents,
      command: { ...plain, at },
      plain,
      context,
    });
  }
}
