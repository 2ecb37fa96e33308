import { Body, Controller, Param } from '@nestjs/common';
import { PublishOutline, ResumeCampaign, SuspendCampaign } from '@vandong/campaign/application';
import type { z } from 'zod';
import { ofForce, ofUnitOrForce } from '../../access/subject.js';
import { id } from '../../contract/index.js';
import { AnAct, type Act } from '../act.js';
import { CommandRoute } from '../command-route.js';
import { Desk, type Accepted } from '../desk.js';
import * as bodies from './bodies.js';

@Controller('campaigns/:id')
export class CampaignController {
  constructor(private readonly desk: Desk) {}

  @CommandRoute('suspension', 'campaign.direct', ofUnitOrForce('subtree'))
  suspend(
    @AnAct() act: Act,
    @Param('id', { schema: id }) campaign: string,
    @Body({ schema: bodies.suspendCampaign }) body: z.infer<typeof bodies.suspendCampaign>,
  ): Promise<Accepted> {
    return this.desk.carryOut(
      act,
      (context, at) => new SuspendCampaign({ ...body, campaign, by: act.person }, context, at),
    );
  }

  @CommandRoute('resumption', 'campaign.direct', ofUnitOrForce('subtree'))
  resume(
    @AnAct() act: Act,
    @Param('id', { schema: id }) campaign: string,
    @Body({ schema: bodies.resumeCampaign }) body: z.infer<typeof bodies.resumeCampaign>,
  ): Promise<Accepted> {
    return this.desk.carryOut(
      act,
      (context, at) => new ResumeCampaign({ ...body, campaign, by: act.person }, context, at),
    );
  }

  @CommandRoute('outlines', 'campaign.direct', ofForce)
  publishOutline(
    @AnAct() act: Act,
    @Param('id', { schema: id }) campaign: string,
    @Body({ schema: bodies.publishOutline }) body: z.infer<typeof bodies.publishOutline>,
  ): Promise<Accepted> {
    return this.desk.carryOut(act, (context, at) => new PublishOutline({ ...body, campaign }, context, at));
  }
}
