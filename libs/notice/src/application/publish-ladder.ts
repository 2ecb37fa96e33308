import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { ladderEvents, ladderRulesDecider, ladderStream, type PublishLadderCommand } from '../domain/index.js';

/** A new version of a ladder, for what falls due from a day on. */
export class PublishLadder extends Command<Receipt> {
  constructor(
    readonly input: Pick<PublishLadderCommand, 'ladder' | 'from' | 'rungs'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(PublishLadder)
export class PublishLadderHandler implements ICommandHandler<PublishLadder> {
  constructor(@Inject(EXECUTE) private readonly run: Execute) {}

  execute({ input, context, at }: PublishLadder): Promise<Receipt> {
    const stream = ladderStream(input.ladder);
    const plain = { kind: 'publishLadder', ...input } as const;
    return this.run({
      stream,
      decider: ladderRulesDecider,
      definitions: ladderEvents,
      command: { ...plain, at },
      plain,
      context,
    });
  }
}
