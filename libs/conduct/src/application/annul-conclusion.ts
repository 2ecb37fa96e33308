import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { violationEvents } from '../domain/events/index.js';
import { violationDecider, violationStream, type AnnulConclusion as Decision } from '../domain/index.js';

/** A conclusion is annulled; the reviews it opened, decided or not, are cancelled by their own looks. */
export class AnnulConclusion extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(AnnulConclusion)
export class AnnulConclusionHandler implements ICommandHandler<AnnulConclusion> {
  constructor(@Inject(EXECUTE) private readonly run: Execute) {}

  async execute({ input, context, at }: AnnulConclusion): Promise<Receipt> {
    const plain = { kind: 'annul', ...input } as const;
    return this.run({
      stream: violationStream(input.violation),
      decider: violationDecider,
      definitions: violationEvents,
      command: { ...plain, at },
      plain,
      context,
    });
  }
}
