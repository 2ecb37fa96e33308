import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { leaderReviewEvents } from '../domain/events/index.js';
import { leaderReviewDecider, type SignWaiver as Decision } from '../domain/index.js';
import { CaseFiles } from './case-files.js';

/** The second person signs a proposed waiver. */
export class SignReviewWaiver extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at' | 'competent' | 'concerned'> & { readonly caseId: string },
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(SignReviewWaiver)
export class SignReviewWaiverHandler implements ICommandHandler<SignReviewWaiver> {
  constructor(
    @Inject(EXECUTE) private readonly run: Execute,
    private readonly files: CaseFiles,
  ) {}

  async execute({ input, context, at }: SignReviewWaiver): Promise<Receipt> {
    const { caseId: stream, ...given } = input;
    const plain = { kind: 'signWaiver', ...given } as const;
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
