import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { liabilityRuleEvents } from '../domain/events/index.js';
import { liabilityRuleDecider, liabilityRuleStream, type PublishLiabilityRule as Decision } from '../domain/index.js';

/** A new version of the table that says which leaders a violation reaches, for acts from a day on. */
export class PublishLiabilityRule extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(PublishLiabilityRule)
export class PublishLiabilityRuleHandler implements ICommandHandler<PublishLiabilityRule> {
  constructor(@Inject(EXECUTE) private readonly run: Execute) {}

  execute({ input, context, at }: PublishLiabilityRule): Promise<Receipt> {
    const plain = { kind: 'publishRule', ...input } as const;
    return this.run({
      stream: liabilityRuleStream,
      decider: liabilityRuleDecider,
      definitions: liabilityRuleEvents,
      command: { ...plain, at },
      plain,
      context,
    });
  }
}
