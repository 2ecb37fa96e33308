import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { organisationEvents } from '../domain/events/index.js';
import { organisationDecider, organisationStream, type SetGuidance as Decision } from '../domain/index.js';

/** A unit is guided professionally by another one from a day on. */
export class SetGuidance extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(SetGuidance)
export class SetGuidanceHandler implements ICommandHandler<SetGuidance> {
  constructor(@Inject(EXECUTE) private readonly run: Execute) {}

  execute({ input, context, at }: SetGuidance): Promise<Receipt> {
    const plain = { kind: 'setGuidance', ...input } as const;
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
