import { Body, Controller, Param } from '@nestjs/common';
import { AcceptTask, DeliverTask, WaiveTask } from '@vandong/campaign/application';
import type { RoundRef } from '@vandong/campaign/domain';
import type { z } from 'zod';
import { ofCase } from '../../access/subject.js';
import { id } from '../../contract/index.js';
import { AnAct, type Act } from '../act.js';
import { CommandRoute } from '../command-route.js';
import { Desk, type Accepted } from '../desk.js';
import * as bodies from './bodies.js';
import { OfRound } from './of-round.js';

/** Tasks of the plan that a unit owes in a round. */
@Controller('unit-rounds/:caseId')
export class TaskController {
  constructor(private readonly desk: Desk) {}

  @CommandRoute('tasks/:task/delivered', 'plan.write', ofCase)
  deliver(
    @AnAct() act: Act,
    @OfRound() round: RoundRef,
    @Param('task', { schema: id }) task: string,
    @Body({ schema: bodies.deliverTask }) body: z.infer<typeof bodies.deliverTask>,
  ): Promise<Accepted> {
    return this.desk.carryOut(
      act,
      (context, at) => new DeliverTask({ ...round, ...body, task, by: act.person }, context, at),
    );
  }

  @CommandRoute('tasks/:task/accepted', 'plan.decide', ofCase)
  accept(
    @AnAct() act: Act,
    @OfRound() round: RoundRef,
    @Param('task', { schema: id }) task: string,
    @Body({ schema: bodies.acceptTask }) body: z.infer<typeof bodies.acceptTask>,
  ): Promise<Accepted> {
    return this.desk.carryOut(
      act,
      (context, at) => new AcceptTask({ ...round, ...body, task, by: act.person }, context, at),
    );
  }

  @CommandRoute('tasks/:task/waived', 'plan.decide', ofCase)
  waive(
    @AnAct() act: Act,
    @OfRound() round: RoundRef,
    @Param('task', { schema: id }) task: string,
    @Body({ schema: bodies.becauseOf }) body: z.infer<typeof bodies.becauseOf>,
  ): Promise<Accepted> {
    return this.desk.carryOut(
      act,
      (context, at) => new WaiveTask({ ...round, ...body, task, by: act.person }, context, at),
    );
  }
}
