import { Injectable } from '@nestjs/common';
import { Rounds } from '@vandong/notice/application';
import { CampaignLog } from './campaign-log.js';

/** The rounds a case may be in. */
@Injectable()
export class PlannedRounds extends Rounds {
  constructor(private readonly campaigns: CampaignLog) {
    super();
  }

  async isPlanned(campaign: string, round: number): Promise<boolean> {
    const { rounds } = await this.campaigns.of(campaign);
    return rounds.some((each) => each.round === round);
  }
}
