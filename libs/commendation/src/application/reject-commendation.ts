import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { commendationDecider, commendationEvents, commendationStream, type CommandOf } from '../domain/index.js';

export class RejectCommendation extends Command<Receipt> {
  constructor(
    readonly input: Omit<CommandOf<'reject'>, 'kind' | 'at'> & { readonly proposal: string },
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(RejectCommendation)
export class RejectCommendationHandler implements ICommandHandler<RejectCommendation> {
  constructor(@Inject(EXECUTE) private readonly run: Execute) {}

  async execute({ input: { proposal, ...given }, context, at }: RejectCommendation): Promise<Receipt> {
    const stream = commendationStream(proposal);
    const plain = { kind: 'reject', ...given } as const;
    return this.run({
      stream,
      decider: commendationDecider,
      definitions: commendationEvents,
      command: { ...plain, at },
      plain,
      context,
    });
  }
}
