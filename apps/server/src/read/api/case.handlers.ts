import { QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { commendationsOf, type CommendationPage } from '../commendation/index.js';
import { committeeOf, type Committee } from '../committee/index.js';
import { Readings, type Asked } from '../reading/index.js';
import { searchOf, type SearchAnswer } from '../search/index.js';
import { setupOf, type SetupPage } from '../setup/index.js';
import { PageQuery } from './page.js';

export class GetCommendations extends PageQuery<CommendationPage> {}
export class GetCommittee extends PageQuery<Committee> {}
export class GetSetup extends PageQuery<SetupPage> {}
export class SearchAll extends PageQuery<SearchAnswer, Asked & { readonly text: string }> {}

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
export const caseHandlers = [CommendationsHandler, CommitteeHandler, SetupHandler, SearchHandler];
