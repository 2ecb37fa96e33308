import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/attachments.module.js';
import { CampaignController } from './campaign/campaign.controller.js';
import { CommendationController } from './commendation/commendation.controller.js';
import { ReviewController } from './conduct/review.controller.js';
import { ViolationController } from './conduct/violation.controller.js';
import { Desk } from './desk.js';
import { InspectionController } from './inspection/inspection.controller.js';
import { NoticeController } from './notice/notice.controller.js';
import { Accounts } from './people/accounts.js';
import { PeopleController } from './people/people.controller.js';
import { CalendarController } from './setup/calendar.controller.js';
import { RoundRefusals } from './round-refusals.js';
import { ImportController } from './setup/import.controller.js';
import { WorkbookImport } from './setup/import.service.js';
import { LaunchController } from './setup/launch.controller.js';
import { BriefingController } from './unit-round/briefing.controller.js';
import { PlanController } from './unit-round/plan.controller.js';
import { StepController } from './unit-round/step.controller.js';
import { TaskController } from './unit-round/task.controller.js';

/** The doors to the contexts' use cases: controllers translate, handlers carry out. */
@Module({
  imports: [AttachmentsModule],
  controllers: [
    PlanController,
    BriefingController,
    TaskController,
    StepController,
    InspectionController,
    NoticeController,
    ViolationController,
    ReviewController,
    CommendationController,
    CampaignController,
    LaunchController,
    CalendarController,
    ImportController,
    PeopleController,
  ],
  providers: [Accounts, Desk, RoundRefusals, WorkbookImport],
})
export class CommandsModule {}
