import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import type { LogContactCommand } from '../domain/index.js';
import { NoticeCases } from './handle.js';

/** A telephone call written down: it counts as notice given (dossier 8.9). */
export class LogContact extends Command<Receipt> {
  constructor(
    readonly input: Omit<LogContactCommand, 'kind' | 'at'> & { readonly caseId: string },
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(LogContact)
export class LogContactHandler implements ICommandHandler<LogContact> {
  constructor(private readonly cases: NoticeCases) {}

  async execute({ input, context, at }: LogContact): Promise<Receipt> {
    const { caseId, ...given } = input;
    return this.cases.send(caseId, { kind: 'logContact', ...given, at }, context);
  }
}
