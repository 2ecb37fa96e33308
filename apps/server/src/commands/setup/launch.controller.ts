import { Body, Controller } from '@nestjs/common';
import { LaunchCampaign } from '@vandong/campaign/application';
import type { z } from 'zod';
import { ofForce } from '../../access/subject.js';
import { AnAct, type Act } from '../act.js';
import { CommandRoute } from '../command-route.js';
import { Desk, type Accepted } from '../desk.js';
import { launchCampaign } from './bodies.js';

@Controller('setup')
export class LaunchController {
  constructor(private readonly desk: Desk) {}

  @CommandRoute('launch', 'campaign.launch', ofForce)
  launch(@AnAct() act: Act, @Body({ schema: launchCampaign }) body: z.infer<typeof launchCampaign>): Promise<Accepted> {
    return this.desk.carryOut(act, (context, at) => new LaunchCampaign({ ...body, by: act.person }, context, at));
  }
}
