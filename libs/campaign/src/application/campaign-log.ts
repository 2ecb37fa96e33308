import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, foldLog, type EventStore, type Folded } from '@vandong/kernel';
import { campaignEvents } from '../domain/events/index.js';
import { campaignStream, evolveCampaign, initialCampaign, type CampaignState } from '../domain/index.js';

export interface KnownCampaign {
  /** goes into `basis` */
  readonly revision: number;
  readonly state: CampaignState;
}
type Campaigns = Readonly<Record<string, KnownCampaign>>;

/** All campaigns, folded from the log: rounds, enrolments, outlines, suspensions, seats. */
@Injectable()
export class CampaignLog {
  readonly #campaigns: Folded<Campaigns>;

  constructor(@Inject(EVENT_STORE) store: Pick<EventStore, 'readAll'>) {
    this.#campaigns = foldLog<Campaigns, typeof campaignEvents>(store, campaignEvents, ['campaign'], {}, (all, event, { stream, revision }) => ({
      ...all,
      [stream]: { revision, state: evolveCampaign(all[stream]?.state ?? initialCampaign, event) },
    }));
  }

  /** An unknown campaign answers the initial state at revision -1. */
  async of(campaign: string): Promise<KnownCampaign> {
    return (await this.#campaigns.read())[campaignStream(campaign)] ?? { revision: -1, state: initialCampaign };
  }
}
