import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { dayOf, EXECUTE, refuse, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { Organisation } from '@vandong/notice/application';
import {
  commendationDecider,
  commendationEvents,
  commendationStream,
  type CommandOf,
  type CommendationState,
} from '../domain/index.js';
import { EligibilityFacts } from './eligibility-facts.js';

export class ApproveCommendation extends Command<Receipt> {
  constructor(
    readonly input: Omit<CommandOf<'approve'>, 'kind' | 'at' | 'facts'> & { readonly proposal: string },
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(ApproveCommendation)
export class ApproveCommendationHandler implements ICommandHandler<ApproveCommendation> {
  constructor(
    @Inject(EXECUTE) private readonly run: Execute,
    private readonly organisation: Organisation,
    private readonly eligibility: EligibilityFacts,
  ) {}

  async execute({ input: { proposal, ...given }, context, at }: ApproveCommendation): Promise<Receipt> {
    const stream = commendationStream(proposal);
    const plain = { kind: 'approve', ...given } as const;
    return this.run({
      stream,
      decider: commendationDecider,
      definitions: commendationEvents,
      commandOn: async (state) => ({ ...plain, at, facts: await this.facts(state, at) }),
      plain,
      context,
    });
  }

  private async facts(state: CommendationState, at: Instant): Promise<CommandOf<'approve'>['facts']> {
    if (state.status === 'unknown') return refuse('commendation.unknown');
    const { subject } = state.proposal;
    const history = await this.eligibility.historyFor(state.proposal);
    const headPost = subject.kind === 'unit' ? await this.organisation.headPost(subject.id, dayOf(at)) : undefined;
    const subjectHead = headPost && (await this.organisation.holder(headPost, dayOf(at)));
    return { history, ...(subjectHead && { subjectHead }) };
  }
}
