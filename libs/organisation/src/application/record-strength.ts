import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { unitEvents } from '../domain/events/index.js';
import { lifeOf, unitDecider, unitStream, type RecordStrength as Decision } from '../domain/index.js';
import { OrganisationFacts } from './organisation-facts.js';

/** A unit's strength from a day on. */
export class RecordStrength extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at' | 'life'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(RecordStrength)
export class RecordStrengthHandler implements ICommandHandler<RecordStrength> {
  constructor(
    @Inject(EXECUTE) private readonly run: Execute,
    private readonly facts: OrganisationFacts,
  ) {}

  async execute({ input, context, at }: RecordStrength): Promise<Receipt> {
    const plain = { kind: 'recordStrength', ...input } as const;
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
