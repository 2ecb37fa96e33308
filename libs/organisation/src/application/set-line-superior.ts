import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { organisationEvents } from '../domain/events/index.js';
import { organisationDecider, organisationStream, type SetLineSuperior as Decision } from '../domain/index.js';

/** A unit comes under another line superior from a day on. */
export class SetLineSuperior extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(SetLineSuperior)
export class SetLineSuperiorHandler implements ICommandHandler<SetLineSuperior> {
  constructor(@Inject(EXECUTE) private readonly run: Execute) {}

  execute({ input, context, at }: SetLineSuperior): Promise<Receipt> {
    const plain = { kind: 'setLineSuperior', ...input } as const;
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
