import { Module, type DynamicModule } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { accessHandlers } from '@vandong/access/application';
import { campaignHandlers, unitRoundNotices } from '@vandong/campaign/application';
import { commendationHandlers, commendationNotices } from '@vandong/commendation/application';
import { conductHandlers, leaderReviewNotices } from '@vandong/conduct/application';
import { inspectionHandlers, inspectionNotices } from '@vandong/inspection/application';
import { EVENT_STORE, execute, EXECUTE, type EventStore, type Execute, type Identity } from '@vandong/kernel';
import { NOTICE_OWNERS, noticeHandlers } from '@vandong/notice/application';
import { organisationHandlers } from '@vandong/organisation/application';
import { factProviders } from './facts.js';

const noticeOwners = {
  provide: NOTICE_OWNERS,
  useValue: [unitRoundNotices, inspectionNotices, leaderReviewNotices, commendationNotices],
};

/** Every use case and every fact of the contexts; whoever takes them in gives `EVENT_STORE` and `EXECUTE`. */
export const contextProviders = [
  ...factProviders,
  noticeOwners,
  ...organisationHandlers,
  ...noticeHandlers,
  ...campaignHandlers,
  ...inspectionHandlers,
  ...conductHandlers,
  ...commendationHandlers,
  ...accessHandlers,
];

/** The contexts over one store: a command bus that runs on it. A server gives the log, an import a store in memory. */
@Module({})
export class ContextsModule {
  static over(store: EventStore, identity: Identity): DynamicModule {
    const bound: Execute = (execution) => execute({ store, identity }, execution);
    return {
      module: ContextsModule,
      imports: [CqrsModule],
      providers: [
        { provide: EVENT_STORE, useValue: store },
        { provide: EXECUTE, useValue: bound },
        ...contextProviders,
      ],
      exports: [CqrsModule],
    };
  }
}
