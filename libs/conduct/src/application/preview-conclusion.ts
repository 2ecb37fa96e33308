import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { refuse, type Day, type Instant } from '@vandong/kernel';
import { previewConclusion, type CommandLine, type ConclusionPreview } from '../domain/index.js';
import { CaseFiles } from './case-files.js';

export interface PreviewedConclusion {
  readonly line: CommandLine;
  readonly field: string;
  /** what each outcome would open */
  readonly outcomes: ConclusionPreview;
}

/** What a conclusion would open, asked before anyone concludes. */
export class PreviewConclusion extends Query<PreviewedConclusion> {
  constructor(
    readonly input: { readonly violation: string; readonly field?: string; readonly occurredOn?: Day },
    readonly at: Instant,
  ) {
    super();
  }
}

@QueryHandler(PreviewConclusion)
export class PreviewConclusionHandler implements IQueryHandler<PreviewConclusion> {
  constructor(private readonly files: CaseFiles) {}

  async execute({ input, at }: PreviewConclusion): Promise<PreviewedConclusion> {
    const state = await this.files.violation(input.violation);
    const { officer, occurredOn } = state.reported ?? refuse('conduct.notReported', { violation: input.violation });
    const {
      line = refuse('conduct.officerUnmanaged', { officer, on: input.occurredOn ?? occurredOn }),
      rule,
      recurrence,
    } = await this.files.facts(state, at, input.occurredOn);
    const field = input.field ?? line.field ?? refuse('conduct.fieldMissing', { unit: line.managingUnit });
    return { line, field, outcomes: previewConclusion({ line, rule, field, ...(recurrence && { recurrence }) }) };
  }
}
