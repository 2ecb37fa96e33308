import { Body, Controller, Param } from '@nestjs/common';
import {
  AnnulConclusion,
  ConcludeViolation,
  ExtendLimit,
  OpenFurtherLevel,
  ReportViolation,
} from '@vandong/conduct/application';
import { violationStream } from '@vandong/conduct/domain';
import type { z } from 'zod';
import { ofCaseNamed, ofOfficer } from '../../access/subject.js';
import { id } from '../../contract/index.js';
import { AnAct, type Act } from '../act.js';
import { CommandRoute } from '../command-route.js';
import { Desk, type Accepted } from '../desk.js';
import * as bodies from './bodies.js';

const ofViolation = ofCaseNamed(violationStream);

@Controller('violations')
export class ViolationController {
  constructor(private readonly desk: Desk) {}

  @CommandRoute('', 'violation.report', ofOfficer('officer', 'occurredOn'))
  report(
    @AnAct() act: Act,
    @Body({ schema: bodies.reportViolation }) body: z.infer<typeof bodies.reportViolation>,
  ): Promise<Accepted> {
    const violation = act.newId('V');
    return this.desk.carryOut(
      act,
      (context, at) => new ReportViolation({ ...body, violation }, context, at),
      violation,
    );
  }

  @CommandRoute(':id/conclusion', 'violation.conclude', ofViolation)
  conclude(
    @AnAct() act: Act,
    @Param('id', { schema: id }) violation: string,
    @Body({ schema: bodies.concludeViolation }) body: z.infer<typeof bodies.concludeViolation>,
  ): Promise<Accepted> {
    const by = act.person;
    return this.desk.carryOut(act, (context, at) => new ConcludeViolation({ ...body, violation, by }, context, at));
  }

  @CommandRoute(':id/extension', 'violation.conclude', ofViolation)
  extend(
    @AnAct() act: Act,
    @Param('id', { schema: id }) violation: string,
    @Body({ schema: bodies.extendLimit }) body: z.infer<typeof bodies.extendLimit>,
  ): Promise<Accepted> {
    const by = act.person;
    return this.desk.carryOut(act, (context, at) => new ExtendLimit({ ...body, violation, by }, context, at));
  }

  @CommandRoute(':id/further-level', 'leaderReview.decide', ofViolation)
  openFurther(
    @AnAct() act: Act,
    @Param('id', { schema: id }) violation: string,
    @Body({ schema: bodies.openFurtherLevel }) body: z.infer<typeof bodies.openFurtherLevel>,
  ): Promise<Accepted> {
    const by = act.person;
    return this.desk.carryOut(act, (context, at) => new OpenFurtherLevel({ ...body, violation, by }, context, at));
  }

  @CommandRoute(':id/annulment', 'violation.annul', ofViolation)
  annul(
    @AnAct() act: Act,
    @Param('id', { schema: id }) violation: string,
    @Body({ schema: bodies.annulViolation }) body: z.infer<typeof bodies.annulViolation>,
  ): Promise<Accepted> {
    const by = act.person;
    return this.desk.carryOut(act, (context, at) => new AnnulConclusion({ ...body, violation, by }, context, at));
  }
}
