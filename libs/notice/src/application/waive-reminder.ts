import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { CommandContext, Instant, Receipt } from '@vandong/kernel';
import type { WaiveReminderCommand } from '../domain/index.js';
import { NoticeCases } from './handle.js';

/** The signer lets a drafted reminder go, with a reason. */
export class WaiveReminder extends Command<Receipt> {
  constructor(
    readonly input: Omit<WaiveReminderCommand, 'kind' | 'posts' | 'at'> & { readonly caseId: string },
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(WaiveReminder)
export class WaiveReminderHandler implements ICommandHandler<WaiveReminder> {
  constructor(private readonly cases: NoticeCases) {}

  async execute({ input, context, at }: WaiveReminder): Promise<Receipt> {
    const { caseId, ...given } = input;
    return this.cases.sendBy(given.by, caseId, { kind: 'waiveReminder', ...given, at }, context);
  }
}
