import { Global, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { HealthModule } from '../health/health.module.js';
import { InboxCount } from '../session/inbox-count.js';
import { BoardController } from './api/board.controller.js';
import { boardHandlers } from './api/board.handlers.js';
import { CaseController } from './api/case.controller.js';
import { caseHandlers } from './api/case.handlers.js';
import { conductHandlers } from './api/conduct.handlers.js';
import { PeopleReadController } from './api/people.controller.js';
import { peopleHandlers } from './api/people.handlers.js';
import { WorkController } from './api/work.controller.js';
import { workHandlers } from './api/work.handlers.js';
import { WorkbookController } from './api/workbook.controller.js';
import { InboxOf } from './inbox-of.js';
import { Readers, Readings } from './reading/index.js';

/** Every page: controllers translate, query handlers open one consistent reading, page functions answer. Global for the inbox count. */
@Global()
@Module({
  imports: [CqrsModule, HealthModule],
  controllers: [WorkbookController, BoardController, WorkController, CaseController, PeopleReadController],
  providers: [
    Readers,
    Readings,
    { provide: InboxCount, useClass: InboxOf },
    ...boardHandlers,
    ...workHandlers,
    ...caseHandlers,
    ...conductHandlers,
    ...peopleHandlers,
  ],
  exports: [InboxCount],
})
export class ReadModule {}
