import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import type { Instant } from '@vandong/kernel';
import type { FurtherLevel } from '../domain/index.js';
import { CaseFiles } from './case-files.js';

/** What an order that goes one level further would open; undefined when there is nothing to open. */
export class PreviewFurtherLevel extends Query<FurtherLevel | undefined> {
  constructor(
    readonly input: { readonly violation: string },
    readonly at: Instant,
  ) {
    super();
  }
}

@QueryHandler(PreviewFurtherLevel)
export class PreviewFurtherLevelHandler implements IQueryHandler<PreviewFurtherLevel> {
  constructor(private readonly files: CaseFiles) {}

  async execute({ input, at }: PreviewFurtherLevel): Promise<FurtherLevel | undefined> {
    const { level } = await this.files.further(await this.files.violation(input.violation), at);
    return level && level.leaders.length > 0 ? level : undefined;
  }
}
