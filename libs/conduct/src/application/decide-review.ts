import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { leaderReviewEvents } from '../domain/events/index.js';
import { leaderReviewDecider, type DecideReview as Decision } from '../domain/index.js';
import { CaseFiles } from './case-files.js';

/** The competent superior decides a leader's review; the measure, its reason and its number are a person's. */
export class DecideReview extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at' | 'competent' | 'concerned'> & { readonly caseId: string },
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(DecideReview)
export class DecideReviewHandler implements ICommandHandler<DecideReview> {
  constructor(
    @Inject(EXECUTE) private readonly run: Execute,
    private readonly files: CaseFiles,
  ) {}

  async execute({ input, context, at }: DecideReview): Promise<Receipt> {
    const { caseId: stream, ...given } = input;
    const plain = { kind: 'decide', ...given } as const;
    return this.run({
      stream,
      decider: leaderReviewDecider,
      definitions: leaderReviewEvents,
      commandOn: async (state) => ({ ...plain, at, ...(await this.files.deciders(stream, state, at)) }),
      plain,
      context,
    });
  }
}
