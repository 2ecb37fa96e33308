import { Body, Controller, Param } from '@nestjs/common';
import { PlanBriefing, RecordBriefing } from '@vandong/campaign/application';
import { unitRoundStream, type RoundRef } from '@vandong/campaign/domain';
import type { z } from 'zod';
import { ofCase } from '../../access/subject.js';
import { id } from '../../contract/index.js';
import { Attachments } from '../../attachments/attachments.js';
import { AnAct, type Act } from '../act.js';
import { CommandRoute } from '../command-route.js';
import { Desk, type Accepted } from '../desk.js';
import * as bodies from './bodies.js';
import { OfRound } from './of-round.js';

/** Briefing is recorded by session: who was absent becomes the make-up list. */
@Controller('unit-rounds/:caseId')
export class BriefingController {
  constructor(
    private readonly desk: Desk,
    private readonly attachments: Attachments,
  ) {}

  @CommandRoute('briefings', 'briefing.write', ofCase)
  plan(
    @AnAct() act: Act,
    @OfRound() round: RoundRef,
    @Body({ schema: bodies.planBriefing }) body: z.infer<typeof bodies.planBriefing>,
  ): Promise<Accepted> {
    const session = act.newId('QT');
    return this.desk.carryOut(
      act,
      (context, at) => new PlanBriefing({ ...round, ...body, session }, context, at),
      session,
    );
  }

  @CommandRoute('briefings/:session/held', 'briefing.write', ofCase)
  async record(
    @AnAct() act: Act,
    @OfRound() round: RoundRef,
    @Param('session', { schema: id }) session: string,
    @Body({ schema: bodies.holdBriefing }) body: z.infer<typeof bodies.holdBriefing>,
  ): Promise<Accepted> {
    await this.attachments.mustHave(unitRoundStream(round), 'signedList', body.signedList);
    return this.desk.carryOut(act, (context, at) => new RecordBriefing({ ...round, ...body, session }, context, at));
  }
}
