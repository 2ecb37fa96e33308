import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { violationEvents } from '../domain/events/index.js';
import { violationDecider, violationStream, type ExtendLimit as Decision } from '../domain/index.js';
import { CaseFiles } from './case-files.js';

/** A complex case gets more time before its limit passes. */
export class ExtendLimit extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at' | 'facts'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(ExtendLimit)
export class ExtendLimitHandler implements ICommandHandler<ExtendLimit> {
  constructor(
    @Inject(EXECUTE) private readonly run: Execute,
    private readonly files: CaseFiles,
  ) {}

  async execute({ input, context, at }: ExtendLimit): Promise<Receipt> {
    const plain = { kind: 'extendLimit', ...input } as const;
    const facts = await this.files.facts(await this.files.violation(input.violation), at);
    return this.run({
      stream: violationStream(input.violation),
      decider: violationDecider,
      definitions: violationEvents,
      command: { ...plain, at, facts },
      plain,
      context,
    });
  }
}
