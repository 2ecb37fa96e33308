import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { personDecider, personEvents, personStream, type GrantRoleCommand } from '../domain/index.js';

/** A role on a unit and all below it, or on the whole force. */
export class GrantRole extends Command<Receipt> {
  constructor(
    readonly input: Omit<GrantRoleCommand, 'kind' | 'at'> & { readonly person: string },
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(GrantRole)
export class GrantRoleHandler implements ICommandHandler<GrantRole> {
  constructor(@Inject(EXECUTE) private readonly append: Execute) {}

  execute({ input, context, at }: GrantRole): Promise<Receipt> {
    const { person, ...given } = input;
    const command = { kind: 'grantRole', ...given, at } as const;
    return this.append({
      stream: personStream(person),
      decider: personDecider,
      definitions: personEvents,
      command,
      plain: input,
      context,
    });
  }
}
