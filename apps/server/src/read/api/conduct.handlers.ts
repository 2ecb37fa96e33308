import { Inject } from '@nestjs/common';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Rights } from '@vandong/access/application';
import { allowsAnything } from '@vandong/access/domain';
import { PreviewConclusion, PreviewFurtherLevel } from '@vandong/conduct/application';
import { dayOf, Refusal, type Clock, type Instant } from '@vandong/kernel';
import { CLOCK } from '../../platform/tokens.js';
import {
  caseOf,
  registerOf,
  reviewOf,
  type CasePage,
  type FurtherLevel,
  type Preview,
  type Register,
  type ReviewPage,
} from '../conduct/index.js';
import { Readings, type Asked } from '../reading/index.js';
import { FileLog } from './file-log.js';
import { PageQuery } from './page.js';

export class GetRegister extends PageQuery<Register> {}
export class GetViolation extends PageQuery<CasePage, Asked & { readonly id: string }> {}
export class GetReview extends PageQuery<ReviewPage, Asked & { readonly caseId: string }> {}

@QueryHandler(GetRegister)
class RegisterHandler implements IQueryHandler<GetRegister> {
  constructor(
    private readonly readings: Readings,
    private readonly log: FileLog,
  ) {}
  async execute({ asking, asked }: GetRegister) {
    const page = await this.readings.read(asking, asked, registerOf);
    const named = page.cases.length + page.reviews.length > 0;
    return named ? this.log.noted(asking.person, 'register', Promise.resolve(page)) : page;
  }
}
@QueryHandler(GetViolation)
class ViolationHandler implements IQueryHandler<GetViolation> {
  constructor(
    private readonly readings: Readings,
    private readonly log: FileLog,
    private readonly bus: QueryBus,
    private readonly rights: Rights,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}
  async execute({ asking, asked }: GetViolation) {
    const now = await this.clock.now();
    const preview = await this.preview(asking.person, asked.id, now);
    const further = await this.further(asking.person, asked.id, now);
    const page = this.readings.read(asking, asked, (reading) => caseOf(reading, asked.id, preview, further));
    return this.log.noted(asking.person, `violation-${asked.id}`, page);
  }
  /** Only for those who may conclude somewhere; where nothing can be previewed, the page says so by itself. */
  private async preview(person: string, violation: string, now: Instant): Promise<Preview | undefined> {
    if (!allowsAnything(await this.rights.scope(person, 'violation.conclude', dayOf(now)))) return undefined;
    try {
      return await this.bus.execute(new PreviewConclusion({ violation }, now));
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }
  private async further(person: string, violation: string, now: Instant): Promise<FurtherLevel | undefined> {
    if (!allowsAnything(await this.rights.scope(person, 'leaderReview.decide', dayOf(now)))) return undefined;
    return this.bus.execute(new PreviewFurtherLevel({ violation }, now));
  }
}
@QueryHandler(GetReview)
class ReviewHandler implements IQueryHandler<GetReview> {
  constructor(
    private readonly readings: Readings,
    private readonly log: FileLog,
  ) {}
  execute({ asking, asked }: GetReview) {
    const page = this.readings.read(asking, asked, (reading) => reviewOf(reading, asked.caseId));
    return this.log.noted(asking.person, asked.caseId, page);
  }
}
export const conductHandlers = [FileLog, RegisterHandler, ViolationHandler, ReviewHandler];
