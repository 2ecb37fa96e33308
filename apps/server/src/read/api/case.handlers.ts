import { Inject } from '@nestjs/common';
import { QueryBus, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { PreviewConclusion } from '@vandong/conduct/application';
import { Refusal, type Clock } from '@vandong/kernel';
import { Rights } from '@vandong/access/application';
import { allowsAnything } from '@vandong/access/domain';
import { dayOf } from '@vandong/kernel';
import { CLOCK } from '../../platform/tokens.js';
import { commendationsOf, type CommendationPage } from '../commendation/index.js';
import { committeeOf, type Committee } from '../committee/index.js';
import { caseOf, registerOf, reviewOf, type CasePage, type Preview, type Register, type ReviewPage } from '../conduct/index.js';
import { Readings, type Asked } from '../reading/index.js';
import { searchOf, type SearchAnswer } from '../search/index.js';
import { setupOf, type SetupPage } from '../setup/index.js';
import { PageQuery } from './page.js';

export class GetRegister extends PageQuery<Register> {}
export class GetViolation extends PageQuery<CasePage, Asked & { readonly id: string }> {}
export class GetReview extends PageQuery<ReviewPage, Asked & { readonly caseId: string }> {}
export class GetCommendations extends PageQuery<CommendationPage> {}
export class GetCommittee extends PageQuery<Committee> {}
export class GetSetup extends PageQuery<SetupPage> {}
export class SearchAll extends PageQuery<SearchAnswer, Asked & { readonly text: string }> {}

@QueryHandler(GetRegister)
class RegisterHandler implements IQueryHandler<GetRegister> {
  constructor(private readonly readings: Readings) {}
  execute({ asking, asked }: GetRegister) {
    return this.readings.read(asking, asked, registerOf);
  }
}
@QueryHandler(GetViolation)
class ViolationHandler implements IQueryHandler<GetViolation> {
  constructor(
    private readonly readings: Readings,
    private readonly bus: QueryBus,
    private readonly rights: Rights,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}
  async execute({ asking, asked }: GetViolation) {
    const preview = await this.preview(asking.person, asked.id);
    return this.readings.read(asking, asked, (reading) => caseOf(reading, asked.id, preview));
  }
  /** Only for those who may conclude somewhere; where nothing can be previewed, the page says so by itself. */
  private async preview(person: string, violation: string): Promise<Preview | undefined> {
    const now = await this.clock.now();
    if (!allowsAnything(await this.rights.scope(person, 'violation.conclude', dayOf(now)))) return undefined;
    try {
      return await this.bus.execute(new PreviewConclusion({ violation }, now));
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }
}
@QueryHandler(GetReview)
class ReviewHandler implements IQueryHandler<GetReview> {
  constructor(private readonly readings: Readings) {}
  execute({ asking, asked }: GetReview) {
    return this.readings.read(asking, asked, (reading) => reviewOf(reading, asked.caseId));
  }
}
@QueryHandler(GetCommendations)
class CommendationsHandler implements IQueryHandler<GetCommendations> {
  constructor(private readonly readings: Readings) {}
  execute({ asking, asked }: GetCommendations) {
    return this.readings.read(asking, asked, commendationsOf);
  }
}
@QueryHandler(GetCommittee)
class CommitteeHandler implements IQueryHandler<GetCommittee> {
  constructor(private readonly readings: Readings) {}
  execute({ asking, asked }: GetCommittee) {
    return this.readings.read(asking, asked, committeeOf);
  }
}
@QueryHandler(GetSetup)
class SetupHandler implements IQueryHandler<GetSetup> {
  constructor(private readonly readings: Readings) {}
  execute({ asking, asked }: GetSetup) {
    return this.readings.read(asking, asked, setupOf);
  }
}
@QueryHandler(SearchAll)
class SearchHandler implements IQueryHandler<SearchAll> {
  constructor(private readonly readings: Readings) {}
  execute({ asking, asked }: SearchAll) {
    return this.readings.read(asking, asked, (reading) => searchOf(reading, asked.text));
  }
}
export const caseHandlers = [RegisterHandler, ViolationHandler, ReviewHandler, CommendationsHandler, CommitteeHandler, SetupHandler, SearchHandler];
