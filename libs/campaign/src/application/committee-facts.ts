import { Injectable } from '@nestjs/common';
import type { Day } from '@vandong/kernel';
import { Committee } from '@vandong/notice/application';
import { seated, type Seat } from '../domain/index.js';
import { CampaignLog } from './campaign-log.js';

/** The steering committee's seats, by post (dossier 2.4). */
@Injectable()
export class CommitteeFacts extends Committee {
  constructor(private readonly campaigns: CampaignLog) {
    super();
  }

  standingDeputy(campaign: string, on: Day): Promise<string | undefined> {
    return this.seat(campaign, 'standingDeputy', on);
  }
  head(campaign: string, on: Day): Promise<string | undefined> {
    return this.seat(campaign, 'head', on);
  }
  private async seat(campaign: string, seat: Seat, on: Day): Promise<string | undefined> {
    return seated(await this.campaigns.of(campaign), seat, on)?.post;
  }
}
