import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import type { ApproveReminderCommand } from '../domain/index.js';
import { NoticeCases } from './handle.js';

/** The signer approves a drafted reminder; nothing else ever signs one. */
export class ApproveReminder extends Command<Receipt> {
  constructor(
    readonly input: Omit<ApproveReminderCommand, 'kind' | 'posts' | 'at'> & { readonly caseId: string },
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(ApproveReminder)
export class ApproveReminderHandler implements ICommandHandler<ApproveReminder> {
  constructor(private readonly cases: NoticeCases) {}

  async execute({ input, context, at }: ApproveReminder): Promise<Receipt> {
    const { caseId, ...given } = input;
    return this.cases.sendBy(given.by, caseId, { kind: 'approveReminder', ...given, at }, context);
  }
}
