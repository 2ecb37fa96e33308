import { Body, Controller } from '@nestjs/common';
import { ConfirmNothingArose, ReceiveAssignment, RecordPlan, RecordReview } from '@vandong/campaign/application';
import type { RoundRef } from '@vandong/campaign/domain';
import type { z } from 'zod';
import { ofCase } from '../../access/subject.js';
import { AnAct, type Act } from '../act.js';
import { CommandRoute } from '../command-route.js';
import { Desk, type Accepted } from '../desk.js';
import * as bodies from './bodies.js';
import { OfRound } from './of-round.js';

/** Plan and assignment of a unit in a round. */
@Controller('unit-rounds/:caseId')
export class PlanController {
  constructor(private readonly desk: Desk) {}

  @CommandRoute('plan', 'plan.write', ofCase)
  recordPlan(
    @AnAct() act: Act,
    @OfRound() round: RoundRef,
    @Body({ schema: bodies.recordPlan }) body: z.infer<typeof bodies.recordPlan>,
  ): Promise<Accepted> {
    return this.desk.carryOut(act, (context, at) => new RecordPlan({ ...round, ...body }, context, at));
  }

  @CommandRoute('assignment', 'plan.write', ofCase)
  receiveAssignment(
    @AnAct() act: Act,
    @OfRound() round: RoundRef,
    @Body({ schema: bodies.receiveAssignment }) body: z.infer<typeof bodies.receiveAssignment>,
  ): Promise<Accepted> {
    return this.desk.carryOut(act, (context, at) => new ReceiveAssignment({ ...round, ...body }, context, at));
  }

  @CommandRoute('review', 'review.record', ofCase)
  recordReview(
    @AnAct() act: Act,
    @OfRound() round: RoundRef,
    @Body({ schema: bodies.recordReview }) body: z.infer<typeof bodies.recordReview>,
  ): Promise<Accepted> {
    return this.desk.carryOut(act, (context, at) => new RecordReview({ ...round, ...body }, context, at));
  }

  @CommandRoute('nothing-arose', 'plan.write', ofCase)
  nothingArose(
    @AnAct() act: Act,
    @OfRound() round: RoundRef,
    @Body({ schema: bodies.nothingArose }) body: z.infer<typeof bodies.nothingArose>,
  ): Promise<Accepted> {
    return this.desk.carryOut(
      act,
      (context, at) => new ConfirmNothingArose({ ...round, ...body, by: act.person }, context, at),
    );
  }
}
