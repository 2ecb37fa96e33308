import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
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
  ) {}

  async execute({ input, context, at }: ReportViolation): Promise<Receipt> {
    const plain = { kind: 'report', ...input } as const;
    return this.run({
      stream: violationStream(input.violation),
      decider: violationDecider,
      definitions: violationEvents,
      commandOn: async () => ({ ...plain, at, managingUnit: await this.line.managingUnit(input.officer, input.occurredOn) }),
      plain,
      context,
    });
  }
}
