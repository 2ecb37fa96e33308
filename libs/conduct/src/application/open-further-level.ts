import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { EXECUTE, type CommandContext, type Execute, type Instant, type Receipt } from '@vandong/kernel';
import { violationEvents } from '../domain/events/index.js';
import { violationDecider, violationStream, type OpenFurtherLevel as Decision } from '../domain/index.js';
import { CaseFiles } from './case-files.js';

/** One more level of that day's leaders answers, by order of the authority competent for it. */
export class OpenFurtherLevel extends Command<Receipt> {
  constructor(
    readonly input: Omit<Decision, 'kind' | 'at' | 'facts'>,
    readonly context: CommandContext,
    readonly at: Instant,
  ) {
    super();
  }
}

@CommandHandler(OpenFurtherLevel)
export class OpenFurtherLevelHandler implements ICommandHandler<OpenFurtherLevel> {
  constructor(
    @Inject(EXECUTE) private readonly run: Execute,
    private readonly files: CaseFiles,
  ) {}

  async execute({ input, context, at }: OpenFurtherLevel): Promise<Receipt> {
    const plain = { kind: 'openFurther', ...input } as const;
    return this.run({
      stream: violationStream(input.violation),
      decider: violationDecider,
      definitions: violationEvents,
      commandOn: async (state) => ({ ...plain, at, facts: await this.files.further(state, at) }),
      plain,
      context,
    });
  }
}
