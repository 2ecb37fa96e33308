import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { organisationEvents } from '../domain/events/index.js';
import { organisationDecider, organisationStream, type CloseUnits as Decision } from '../domain/index.js';

/** Units end: closed, split among successors, or merged into one. */
export class CloseUnits extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(CloseUnits)
export class CloseUnitsHandler implements ICommandHandler<CloseUnits> {
  constructor(@Inject(EXECUTE) private readonly run: Execute) {}

  execute({ input, context, at }: CloseUnits): Promise<Receipt> {
    const plain = { kind: 'close', ...input } as const;
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
