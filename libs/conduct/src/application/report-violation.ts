import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, refuse, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { Rounds } from '@vandong/notice/application';
import { violationEvents } from '../domain/events/index.js';
import { violationDecider, violationStream, type ReportViolation as Decision } from '../domain/index.js';
import { LineOfCommand } from './ports.js';

/** A suspected violation of an officer; boards count it without names. */
export class ReportViolation extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at' | 'managingUnit'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(ReportViolation)
export class ReportViolationHandler implements ICommandHandler<ReportViolation> {
  constructor(
    @Inject(EXECUTE) private readonly run: Execute,
    private readonly line: LineOfCommand,
    private readonly rounds: Rounds,
  ) {}

  async execute({ input, context, at }: ReportViolation): Promise<Receipt> {
    const plain = { kind: 'report', ...input } as const;
    return this.run({
      stream: violationStream(input.violation),
      decider: violationDecider,
      definitions: violationEvents,
      commandOn: async () => {
        if (!(await this.rounds.isPlanned(input.campaign, input.round)))
          refuse('campaign.roundUnknown', { round: input.round });
        return { ...plain, at, managingUnit: await this.line.managingUnit(input.officer, input.occurredOn) };
      },
      plain,
      context,
    });
  }
}
