import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { inspectionDecider, inspectionEvents, inspectionStream, type CommandOf } from '../domain/index.js';

/** Entered from the paper minutes; it ends the ladder. */
export class RecordInspection extends Command<Receipt> {
  constructor(
    readonly input: Omit<CommandOf<'record'>, 'kind' | 'at'> & { readonly inspection: string },
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(RecordInspection)
export class RecordInspectionHandler implements ICommandHandler<RecordInspection> {
  constructor(@Inject(EXECUTE) private readonly run: Execute) {}

  async execute({ input: { inspection, ...given }, context, at }: RecordInspection): Promise<Receipt> {
    const stream = inspectionStream(inspection);
    const plain = { kind: 'record', ...given } as const;
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
