import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import type { OpenNoticeCommand } from '../domain/index.js';
import { NoticeCases } from './handle.js';

/** The person a notice is for has read it. */
export class OpenNotice extends Command<Receipt> {
  constructor(
    readonly input: Omit<OpenNoticeCommand, 'kind' | 'posts' | 'at'> & { readonly caseId: string },
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(OpenNotice)
export class OpenNoticeHandler implements ICommandHandler<OpenNotice> {
  constructor(private readonly cases: NoticeCases) {}

  async execute({ input, context, at }: OpenNotice): Promise<Receipt> {
    const { caseId, ...given } = input;
    return this.cases.sendBy(given.person, caseId, { kind: 'openNotice', ...given, at }, context);
  }
}
