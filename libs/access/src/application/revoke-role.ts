import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { personDecider, personEvents, personStream, type RevokeRoleCommand } from '../domain/index.js';

/** Takes a role away from a day on; what the person did with it stays done. */
export class RevokeRole extends Command<Receipt> {
  constructor(
    readonly input: Omit<RevokeRoleCommand, 'kind' | 'at'> & { readonly person: string },
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(RevokeRole)
export class RevokeRoleHandler implements ICommandHandler<RevokeRole> {
  constructor(@Inject(EXECUTE) private readonly append: Execute) {}

  execute({ input, context, at }: RevokeRole): Promise<Receipt> {
    const { person, ...given } = input;
    const command = { kind: 'revokeRole', ...given, at } as const;
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
