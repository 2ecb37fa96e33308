import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { violationEvents } from '../domain/events/index.js';
import { violationDecider, violationStream, type ConcludeViolation as Decision } from '../domain/index.js';
import { CaseFiles } from './case-files.js';

/** A violation is concluded; in the same append stands which leaders of that day it reaches. */
export class ConcludeViolation extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at' | 'facts'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(ConcludeViolation)
export class ConcludeViolationHandler implements ICommandHandler<ConcludeViolation> {
  constructor(
    @Inject(EXECUTE) private readonly run: Execute,
    private readonly files: CaseFiles,
  ) {}

  async execute({ input, context, at }: ConcludeViolation): Promise<Receipt> {
    const plain = { kind: 'conclude', ...input } as const;
    return this.run({
      stream: violationStream(input.violation),
      decider: violationDecider,
      definitions: violationEvents,
      commandOn: async (state) => ({ ...plain, at, facts: await this.files.facts(state, at, input.occurredOn) }),
      plain,
      context,
    });
  }
}
