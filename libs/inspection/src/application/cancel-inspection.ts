import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { inspectionDecider, inspectionEvents, inspectionStream, type CommandOf } from '../domain/index.js';

/** The inspection will not take place; whoever chased it is left in peace. */
export class CancelInspection extends Command<Receipt> {
  constructor(
    readonly input: Omit<CommandOf<'cancel'>, 'kind' | 'at'> & { readonly inspection: string },
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(CancelInspection)
export class CancelInspectionHandler implements ICommandHandler<CancelInspection> {
  constructor(@Inject(EXECUTE) private readonly run: Execute) {}

  async execute({ input: { inspection, ...given }, context, at }: CancelInspection): Promise<Receipt> {
    const stream = inspectionStream(inspection);
    const plain = { kind: 'cancel', ...given } as const;
    return this.run({
      stream,
      decider: inspectionDecider,
      definitions: inspectionEvents,
      command: { ...plain, at },
      plain,
      context,
    });
  }
}
