import { Injectable } from '@nestjs/common';
import { dayOf } from '@vandong/kernel';
import { Organisation, Pauses } from '@vandong/notice/application';
import type { Suspension } from '../domain/index.js';
import { CampaignLog } from './campaign-log.js';
import { joined } from './joined.js';

/** When a unit's clocks stood still because the campaign did, or a subtree of it that the unit stood in on that day. */
@Injectable()
export class Suspensions extends Pauses {
  constructor(
    private readonly campaigns: CampaignLog,
    private readonly organisation: Organisation,
  ) {
    super();
  }

  async of(campaign: string, unit: string): Promise<readonly Suspension[]> {
    const { suspensions } = await this.campaigns.of(campaign);
    const touching = await Promise.all(
      suspensions.map(async ({ subtree, ...each }) => {
        const touches =
          subtree === undefined || (await this.organisation.subtree(subtree, dayOf(each.from))).includes(unit);
        return touches ? [each] : [];
      }),
    );
    return joined(touching.flat());
  }
}
