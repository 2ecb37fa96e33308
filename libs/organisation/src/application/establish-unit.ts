import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { organisationEvents } from '../domain/events/index.js';
import { organisationDecider, organisationStream, type EstablishUnit as Decision } from '../domain/index.js';

/** A unit begins, under its superior and its guide. */
export class EstablishUnit extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(EstablishUnit)
export class EstablishUnitHandler implements ICommandHandler<EstablishUnit> {
  constructor(@Inject(EXECUTE) private readonly run: Execute) {}

  execute({ input, context, at }: EstablishUnit): Promise<Receipt> {
    const plain = { kind: 'establish', ...input } as const;
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
