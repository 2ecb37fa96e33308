import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dayOf,
  EVENT_STORE,
  EXECUTE,
  refuse,
  type CommandContext,
  type EventStore,
  type Execute,
  type Instant,
  type Receipt,
} from '@vandong/kernel';
import { Organisation } from '@vandong/notice/application';
import { commendationDecider, commendationEvents, commendationStream, type CommandOf } from '../domain/index.js';
import { EligibilityFacts } from './eligibility-facts.js';
import { loadCommendation } from './load.js';

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
    @Inject(EVENT_STORE) private readonly store: EventStore,
    private readonly organisation: Organisation,
    private readonly eligibility: EligibilityFacts,
  ) {}

  async execute({ input: { proposal, ...given }, context, at }: ApproveCommendation): Promise<Receipt> {
    const stream = commendationStream(proposal);
    const facts = await this.facts(stream, at);
    const plain = { kind: 'approve', ...given } as const;
    return this.run({
      stream,
      decider: commendationDecider,
      definitions: commendationEvents,
      command: { ...plain, at, facts },
      plain,
      context,
    });
  }

  private async facts(stream: string, at: Instant): Promise<CommandOf<'approve'>['facts']> {
    const state = await loadCommendation(this.store, stream);
    if (state.status === 'unknown') return refuse('commendation.unknown');
    const { subject } = state.proposal;
    const history = await this.eligibility.historyFor(state.proposal);
    const headPost = subject.kind === 'unit' ? await this.organisation.headPost(subject.id, dayOf(at)) : undefined;
    const subjectHead = headPost && (await this.organisation.holder(headPost, dayOf(at)));
    return { history, ...(subjectHead && { subjectHead }) };
  }
}
