import { Body, Controller, Param } from '@nestjs/common';
import {
  CancelInspection,
  RecordInspection,
  RescheduleInspection,
  ScheduleInspection,
} from '@vandong/inspection/application';
import { inspectionStream } from '@vandong/inspection/domain';
import type { z } from 'zod';
import { ofCaseNamed, ofUnit } from '../../access/subject.js';
import { id } from '../../contract/index.js';
import { Attachments } from '../../attachments/attachments.js';
import { AnAct, type Act } from '../act.js';
import { CommandRoute } from '../command-route.js';
import { Desk, type Accepted } from '../desk.js';
import * as bodies from './bodies.js';

const ofInspection = ofCaseNamed(inspectionStream);

@Controller('inspections')
export class InspectionController {
  constructor(
    private readonly desk: Desk,
    private readonly attachments: Attachments,
  ) {}

  /** by whoever may schedule for the unit that chairs it */
  @CommandRoute('', 'inspection.schedule', ofUnit('chairUnit'))
  schedule(
    @AnAct() act: Act,
    @Body({ schema: bodies.scheduleInspection }) body: z.infer<typeof bodies.scheduleInspection>,
  ): Promise<Accepted> {
    const inspection = act.newId('KT');
    return this.desk.carryOut(
      act,
      (context, at) => new ScheduleInspection({ ...body, inspection }, context, at),
      inspection,
    );
  }

  @CommandRoute(':id/reschedule', 'inspection.schedule', ofInspection)
  reschedule(
    @AnAct() act: Act,
    @Param('id', { schema: id }) inspection: string,
    @Body({ schema: bodies.rescheduleInspection }) body: z.infer<typeof bodies.rescheduleInspection>,
  ): Promise<Accepted> {
    const approver = act.person;
    return this.desk.carryOut(
      act,
      (context, at) => new RescheduleInspection({ ...body, inspection, approver }, context, at),
    );
  }

  @CommandRoute(':id/minutes', 'inspection.record', ofInspection)
  async record(
    @AnAct() act: Act,
    @Param('id', { schema: id }) inspection: string,
    @Body({ schema: bodies.recordInspection }) body: z.infer<typeof bodies.recordInspection>,
  ): Promise<Accepted> {
    await this.attachments.mustHave(inspectionStream(inspection), 'photo', body.photo);
    return this.desk.carryOut(act, (context, at) => new RecordInspection({ ...body, inspection }, context, at));
  }

  @CommandRoute(':id/cancellation', 'inspection.schedule', ofInspection)
  cancel(
    @AnAct() act: Act,
    @Param('id', { schema: id }) inspection: string,
    @Body({ schema: bodies.cancelInspection }) body: z.infer<typeof bodies.cancelInspection>,
  ): Promise<Accepted> {
    const by = act.person;
    return this.desk.carryOut(act, (context, at) => new CancelInspection({ ...body, inspection, by }, context, at));
  }
}
