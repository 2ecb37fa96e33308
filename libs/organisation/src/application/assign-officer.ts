import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { officerEvents } from '../domain/events/index.js';
import { lifeOf, officerDecider, officerStream, type AssignOfficer as Decision } from '../domain/index.js';
import { OrganisationFacts } from './organisation-facts.js';

/** A unit manages the officer from a day on; a secondment names the host unit. */
export class AssignOfficer extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at' | 'life'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(AssignOfficer)
export class AssignOfficerHandler implements ICommandHandler<AssignOfficer> {
  constructor(
    @Inject(EXECUTE) private readonly run: Execute,
    private readonly facts: OrganisationFacts,
  ) {}

  async execute({ input, context, at }: AssignOfficer): Promise<Receipt> {
    const plain = { kind: 'assign', ...input } as const;
    return this.run({
      stream: officerStream(input.officer),
      decider: officerDecider,
      definitions: officerEvents,
      commandOn: async () => ({ ...plain, at, life: lifeOf(await this.facts.state(), input.unit) }),
      plain,
      context,
    });
  }
}
