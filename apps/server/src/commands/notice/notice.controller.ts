import { Body, Controller } from '@nestjs/common';
import { ApproveReminder, LogContact, OpenNotice, WaiveReminder } from '@vandong/notice/application';
import type { z } from 'zod';
import { ofCaseInBody } from '../../access/subject.js';
import { AnAct, type Act } from '../act.js';
import { CommandRoute } from '../command-route.js';
import { Desk, type Accepted } from '../desk.js';
import * as bodies from './bodies.js';

/** Whether the person is the addressee or the signer is decided where the notice is, by the posts held that day. */
@Controller('notices')
export class NoticeController {
  constructor(private readonly desk: Desk) {}

  @CommandRoute('opened', 'notice.open', ofCaseInBody)
  open(
    @AnAct() act: Act,
    @Body({ schema: bodies.openNotice }) body: z.infer<typeof bodies.openNotice>,
  ): Promise<Accepted> {
    const { person } = act;
    return this.desk.carryOut(act, (context, at) => new OpenNotice({ ...body, person }, context, at));
  }

  @CommandRoute('calls', 'followUp.write', ofCaseInBody)
  logCall(
    @AnAct() act: Act,
    @Body({ schema: bodies.logCall }) body: z.infer<typeof bodies.logCall>,
  ): Promise<Accepted> {
    const by = act.person;
    return this.desk.carryOut(act, (context, at) => new LogContact({ ...body, by }, context, at));
  }

  @CommandRoute('reminders/approval', 'reminder.decide', ofCaseInBody)
  approve(
    @AnAct() act: Act,
    @Body({ schema: bodies.approveReminder }) body: z.infer<typeof bodies.approveReminder>,
  ): Promise<Accepted> {
    const by = act.person;
    return this.desk.carryOut(act, (context, at) => new ApproveReminder({ ...body, by }, context, at));
  }

  @CommandRoute('reminders/waiver', 'reminder.decide', ofCaseInBody)
  waive(
    @AnAct() act: Act,
    @Body({ schema: bodies.waiveReminder }) body: z.infer<typeof bodies.waiveReminder>,
  ): Promise<Accepted> {
    const by = act.person;
    return this.desk.carryOut(act, (context, at) => new WaiveReminder({ ...body, by }, context, at));
  }
}
