import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { personDecider, personEvents, personStream, type RegisterPersonCommand } from '../domain/index.js';

/** A person who may sign in; the name is personal data, the id is the officer's number. */
export class RegisterPerson extends Command<Receipt> {
  constructor(
    readonly input: Omit<RegisterPersonCommand, 'kind' | 'at'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(RegisterPerson)
export class RegisterPersonHandler implements ICommandHandler<RegisterPerson> {
  constructor(@Inject(EXECUTE) private readonly append: Execute) {}

  execute({ input, context, at }: RegisterPerson): Promise<Receipt> {
    const command = { kind: 'registerPerson', ...input, at } as const;
    return this.append({
      stream: personStream(input.person),
      decider: personDecider,
      definitions: personEvents,
      command,
      plain: input,
      context,
    });
  }
}
