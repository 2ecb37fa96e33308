import { Body, Controller, Param } from '@nestjs/common';
import { DecideReview, ExplainReview, ProposeReviewWaiver, SignReviewWaiver } from '@vandong/conduct/application';
import type { z } from 'zod';
import { ofCase } from '../../access/subject.js';
import { AnAct, type Act } from '../act.js';
import { CommandRoute } from '../command-route.js';
import { Desk, type Accepted } from '../desk.js';
import { caseId } from '../fields.js';
import * as bodies from './bodies.js';

/** Leader reviews: who may decide and who is concerned is the decider's rule; here stands only how far a right reaches. */
@Controller('reviews/:caseId')
export class ReviewController {
  constructor(private readonly desk: Desk) {}

  @CommandRoute('explanation', 'leaderReview.explain', ofCase)
  explain(
    @AnAct() act: Act,
    @Param('caseId', { schema: caseId }) review: string,
    @Body({ schema: bodies.explainReview }) body: z.infer<typeof bodies.explainReview>,
  ): Promise<Accepted> {
    const by = act.person;
    return this.desk.carryOut(act, (context, at) => new ExplainReview({ ...body, caseId: review, by }, context, at));
  }

  @CommandRoute('decision', 'leaderReview.decide', ofCase)
  decide(
    @AnAct() act: Act,
    @Param('caseId', { schema: caseId }) review: string,
    @Body({ schema: bodies.decideReview }) body: z.infer<typeof bodies.decideReview>,
  ): Promise<Accepted> {
    const by = act.person;
    return this.desk.carryOut(act, (context, at) => new DecideReview({ ...body, caseId: review, by }, context, at));
  }

  @CommandRoute('waiver', 'leaderReview.decide', ofCase)
  proposeWaiver(
    @AnAct() act: Act,
    @Param('caseId', { schema: caseId }) review: string,
    @Body({ schema: bodies.proposeWaiver }) body: z.infer<typeof bodies.proposeWaiver>,
  ): Promise<Accepted> {
    const by = act.person;
    return this.desk.carryOut(
      act,
      (context, at) => new ProposeReviewWaiver({ ...body, caseId: review, by }, context, at),
    );
  }

  @CommandRoute('waiver/signature', 'leaderReview.decide', ofCase)
  signWaiver(
    @AnAct() act: Act,
    @Param('caseId', { schema: caseId }) review: string,
    @Body({ schema: bodies.signWaiver }) _body: z.infer<typeof bodies.signWaiver>,
  ): Promise<Accepted> {
    const by = act.person;
    return this.desk.carryOut(act, (context, at) => new SignReviewWaiver({ caseId: review, by }, context, at));
  }
}
