import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, foldLog, type EventStore, type Folded } from '@vandong/kernel';
import { campaignEvents } from '../domain/events/index.js';
import { campaignStream, evolveCampaign, initialCampaign, type CampaignState } from '../domain/index.js';

type States = Readonly<Record<string, CampaignState>>;

/** All campaigns, folded from the log: rounds, enrolments, outlines, suspensions, seats. */
@Injectable()
export class CampaignLog {
  readonly #campaigns: Folded<States>;

  constructor(@Inject(EVENT_STORE) store: Pick<EventStore, 'readAll'>) {
    this.#campaigns = foldLog<States, typeof campaignEvents>(store, campaignEvents, ['campaign'], {}, (all, event, { stream }) => ({
      ...all,
      [stream]: evolveCampaign(all[stream] ?? initialCampaign, event),
    }));
  }

  /** An unknown campaign answers the initial state. */
  async of(campaign: string): Promise<CampaignState> {
    return (await this.#campaigns.read())[campaignStream(campaign)] ?? initialCampaign;
  }
}
