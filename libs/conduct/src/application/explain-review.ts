import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, refuse, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { leaderReviewEvents } from '../domain/events/index.js';
import { leaderReviewDecider, leaderReviewOf, type Explain } from '../domain/index.js';

/** The leader explains himself; nobody does it for him. */
export class ExplainReview extends Command<Receipt> {
  constructor(
    readonly input: Omit<Explain, 'kind' | 'at'> & { readonly caseId: string },
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(ExplainReview)
export class ExplainReviewHandler implements ICommandHandler<ExplainReview> {
  constructor(@Inject(EXECUTE) private readonly run: Execute) {}

  async execute({ input, context, at }: ExplainReview): Promise<Receipt> {
    const { caseId: stream, ...given } = input;
    if (!leaderReviewOf(stream)) refuse('conduct.noSuchReview');
    const plain = { kind: 'explain', ...given } as const;
    return this.run({
      stream,
      decider: leaderReviewDecider,
      definitions: leaderReviewEvents,
      command: { ...plain, at },
      plain,
      context,
    });
  }
}
