import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { unitEvents } from '../domain/events/index.js';
import { lifeOf, unitDecider, unitStream, type AssignFields as Decision } from '../domain/index.js';
import { OrganisationFacts } from './organisation-facts.js';

/** A deputy is put in charge of fields of work. */
export class AssignFields extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at' | 'life'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(AssignFields)
export class AssignFieldsHandler implements ICommandHandler<AssignFields> {
  constructor(
    @Inject(EXECUTE) private readonly run: Execute,
    private readonly facts: OrganisationFacts,
  ) {}

  async execute({ input, context, at }: AssignFields): Promise<Receipt> {
    const plain = { kind: 'assignFields', ...input } as const;
    return this.run({
      stream: unitStream(input.unit),
      decider: unitDecider,
      definitions: unitEvents,
      commandOn: async () => ({ ...plain, at, life: lifeOf(await this.facts.state(), input.unit) }),
      plain,
      context,
    });
  }
}
