import { Body, Controller } from '@nestjs/common';
import { SetCalendarDay } from '@vandong/organisation/application';
import type { z } from 'zod';
import { ofForce } from '../../access/subject.js';
import { AnAct, type Act } from '../act.js';
import { CommandRoute } from '../command-route.js';
import { Desk, type Accepted } from '../desk.js';
import { setCalendarDay } from './bodies.js';

@Controller('calendar')
export class CalendarController {
  constructor(private readonly desk: Desk) {}

  @CommandRoute('days', 'setup.write', ofForce)
  setDay(
    @AnAct() act: Act,
    @Body({ schema: setCalendarDay }) { kind, ...body }: z.infer<typeof setCalendarDay>,
  ): Promise<Accepted> {
    return this.desk.carryOut(act, (context, at) => new SetCalendarDay({ ...body, dayKind: kind }, context, at));
  }
}
