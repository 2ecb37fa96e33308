import { Body, Controller, Param } from '@nestjs/common';
import {
  ApproveCommendation,
  ProposeCommendation,
  RejectCommendation,
  WithdrawCommendation,
} from '@vandong/commendation/application';
import { commendationStream } from '@vandong/commendation/domain';
import type { z } from 'zod';
import { ofCaseNamed, ofUnit } from '../../access/subject.js';
import { id } from '../../contract/index.js';
import { AnAct, type Act } from '../act.js';
import { CommandRoute } from '../command-route.js';
import { Desk, type Accepted } from '../desk.js';
import * as bodies from './bodies.js';

const ofProposal = ofCaseNamed(commendationStream);

@Controller('commendations')
export class CommendationController {
  constructor(private readonly desk: Desk) {}

  @CommandRoute('', 'commendation.propose', ofUnit('unit'))
  propose(
    @AnAct() act: Act,
    @Body({ schema: bodies.proposeCommendation }) body: z.infer<typeof bodies.proposeCommendation>,
  ): Promise<Accepted> {
    const proposal = act.newId('DX');
    return this.desk.carryOut(
      act,
      (context, at) => new ProposeCommendation({ ...body, proposal, by: act.person }, context, at),
      proposal,
    );
  }

  @CommandRoute(':id/approval', 'commendation.decide', ofProposal)
  approve(
    @AnAct() act: Act,
    @Param('id', { schema: id }) proposal: string,
    @Body({ schema: bodies.approveCommendation }) body: z.infer<typeof bodies.approveCommendation>,
  ): Promise<Accepted> {
    return this.desk.carryOut(
      act,
      (context, at) => new ApproveCommendation({ ...body, proposal, by: act.person }, context, at),
    );
  }

  @CommandRoute(':id/rejection', 'commendation.decide', ofProposal)
  reject(
    @AnAct() act: Act,
    @Param('id', { schema: id }) proposal: string,
    @Body({ schema: bodies.rejectCommendation }) body: z.infer<typeof bodies.rejectCommendation>,
  ): Promise<Accepted> {
    return this.desk.carryOut(
      act,
      (context, at) => new RejectCommendation({ ...body, proposal, by: act.person }, context, at),
    );
  }

  @CommandRoute(':id/withdrawal', 'commendation.propose', ofProposal)
  withdraw(
    @AnAct() act: Act,
    @Param('id', { schema: id }) proposal: string,
    @Body({ schema: bodies.withdrawCommendation }) body: z.infer<typeof bodies.withdrawCommendation>,
  ): Promise<Accepted> {
    return this.desk.carryOut(
      act,
      (context, at) => new WithdrawCommendation({ ...body, proposal, by: act.person }, context, at),
    );
  }
}
