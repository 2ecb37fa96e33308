import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import {
  dayOf,
  EXECUTE,
  type CommandContext,
  type Day,
  type Execute,
  type Instant,
  type Receipt,
} from '@vandong/kernel';
import { Calendar, Organisation } from '@vandong/notice/application';
import { commendationDecider, commendationEvents, commendationStream, type CommandOf } from '../domain/index.js';
import { EligibilityFacts } from './eligibility-facts.js';

type Proposal = CommandOf<'propose'>['proposal'];

export class ProposeCommendation extends Command<Receipt> {
  constructor(
    readonly input: Proposal,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(ProposeCommendation)
export class ProposeCommendationHandler implements ICommandHandler<ProposeCommendation> {
  constructor(
    @Inject(EXECUTE) private readonly run: Execute,
    private readonly calendar: Calendar,
    private readonly organisation: Organisation,
    private readonly eligibility: EligibilityFacts,
  ) {}

  async execute({ input: proposal, context, at }: ProposeCommendation): Promise<Receipt> {
    const plain = { kind: 'propose', proposal } as const;
    const stream = commendationStream(proposal.proposal);
    return this.run({
      stream,
      decider: commendationDecider,
      definitions: commendationEvents,
      commandOn: async () => ({ ...plain, at, facts: await this.facts(proposal, dayOf(at)) }),
      plain,
      context,
    });
  }

  private async facts(proposal: Proposal, today: Day): Promise<CommandOf<'propose'>['facts']> {
    const { unit, subject } = proposal;
    const [calendar, history, unitOpen, subjectKnown] = await Promise.all([
      this.calendar.current(),
      this.eligibility.historyFor(proposal),
      this.organisation.isOpen(unit, today),
      subject.kind === 'unit'
        ? this.organisation.isOpen(subject.id, today)
        : this.organisation.managingUnit(subject.id, today).then((found) => found !== undefined),
    ]);
    return { calendar, history, unitOpen, subjectKnown };
  }
}
