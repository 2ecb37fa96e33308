import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { unitEvents } from '../domain/events/index.js';
import { isRegistered, lifeOf, unitDecider, unitStream, type TakePost as Decision } from '../domain/index.js';
import { OrganisationFacts } from './organisation-facts.js';

/** An officer takes a post: appointed, acting or in charge. */
export class TakePost extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at' | 'life' | 'officerKnown'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(TakePost)
export class TakePostHandler implements ICommandHandler<TakePost> {
  constructor(
    @Inject(EXECUTE) private readonly run: Execute,
    private readonly facts: OrganisationFacts,
  ) {}

  async execute({ input, context, at }: TakePost): Promise<Receipt> {
    const plain = { kind: 'takePost', ...input } as const;
    return this.run({
      stream: unitStream(input.unit),
      decider: unitDecider,
      definitions: unitEvents,
      commandOn: async () => {
        const force = await this.facts.state();
        return { ...plain, at, life: lifeOf(force, input.unit), officerKnown: isRegistered(force, input.officer) };
      },
      plain,
      context,
    });
  }
}
