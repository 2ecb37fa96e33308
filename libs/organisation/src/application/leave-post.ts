import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { unitEvents } from '../domain/events/index.js';
import { lifeOf, unitDecider, unitStream, type LeavePost as Decision } from '../domain/index.js';
import { OrganisationFacts } from './organisation-facts.js';

/** An officer leaves a post. */
export class LeavePost extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at' | 'life'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(LeavePost)
export class LeavePostHandler implements ICommandHandler<LeavePost> {
  constructor(
    @Inject(EXECUTE) private readonly run: Execute,
    private readonly facts: OrganisationFacts,
  ) {}

  async execute({ input, context, at }: LeavePost): Promise<Receipt> {
    const plain = { kind: 'leavePost', ...input } as const;
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
