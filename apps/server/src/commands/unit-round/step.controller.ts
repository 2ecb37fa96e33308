import { Body, Controller, Param } from '@nestjs/common';
import {
  CompleteStep,
  DecideExtension,
  PauseUnit,
  RequestExtension,
  ResumeUnit,
  WaiveStep,
} from '@vandong/campaign/application';
import type { RoundRef } from '@vandong/campaign/domain';
import type { z } from 'zod';
import { ofCase } from '../../access/subject.js';
import { id, stepKey } from '../../contract/index.js';
import { AnAct, type Act } from '../act.js';
import { CommandRoute } from '../command-route.js';
import { Desk, type Accepted } from '../desk.js';
import * as bodies from './bodies.js';
import { OfRound } from './of-round.js';

/** Steps of a unit in a round: more time, waivers, completion. */
@Controller('unit-rounds/:caseId')
export class StepController {
  constructor(private readonly desk: Desk) {}

  @CommandRoute('extensions', 'plan.write', ofCase)
  requestExtension(
    @AnAct() act: Act,
    @OfRound() round: RoundRef,
    @Body({ schema: bodies.requestExtension }) body: z.infer<typeof bodies.requestExtension>,
  ): Promise<Accepted> {
    const request = act.newId('GH');
    return this.desk.carryOut(
      act,
      (context, at) => new RequestExtension({ ...round, ...body, by: act.person, request }, context, at),
      request,
    );
  }

  @CommandRoute('extensions/:request/decision', 'plan.decide', ofCase)
  decideExtension(
    @AnAct() act: Act,
    @OfRound() round: RoundRef,
    @Param('request', { schema: id }) request: string,
    @Body({ schema: bodies.decideExtension }) body: z.infer<typeof bodies.decideExtension>,
  ): Promise<Accepted> {
    return this.desk.carryOut(
      act,
      (context, at) => new DecideExtension({ ...round, ...body, request, by: act.person }, context, at),
    );
  }

  @CommandRoute('steps/:step/waiver', 'plan.decide', ofCase)
  waive(
    @AnAct() act: Act,
    @OfRound() round: RoundRef,
    @Param('step', { schema: stepKey }) step: z.infer<typeof stepKey>,
    @Body({ schema: bodies.becauseOf }) body: z.infer<typeof bodies.becauseOf>,
  ): Promise<Accepted> {
    return this.desk.carryOut(
      act,
      (context, at) => new WaiveStep({ ...round, ...body, step, by: act.person }, context, at),
    );
  }

  @CommandRoute('steps/:step/completion', 'plan.write', ofCase)
  complete(
    @AnAct() act: Act,
    @OfRound() round: RoundRef,
    @Param('step', { schema: stepKey }) step: z.infer<typeof stepKey>,
    @Body({ schema: bodies.completeStep }) _body: z.infer<typeof bodies.completeStep>,
  ): Promise<Accepted> {
    return this.desk.carryOut(act, (context, at) => new CompleteStep({ ...round, step }, context, at));
  }

  @CommandRoute('pause', 'plan.decide', ofCase)
  pause(
    @AnAct() act: Act,
    @OfRound() round: RoundRef,
    @Body({ schema: bodies.becauseOf }) body: z.infer<typeof bodies.becauseOf>,
  ): Promise<Accepted> {
    return this.desk.carryOut(act, (context, at) => new PauseUnit({ ...round, ...body, by: act.person }, context, at));
  }

  @CommandRoute('resume', 'plan.decide', ofCase)
  resume(
    @AnAct() act: Act,
    @OfRound() round: RoundRef,
    @Body({ schema: bodies.resumeUnit }) _body: z.infer<typeof bodies.resumeUnit>,
  ): Promise<Accepted> {
    return this.desk.carryOut(act, (context, at) => new ResumeUnit({ ...round, by: act.person }, context, at));
  }
}
