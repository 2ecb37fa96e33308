import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, foldLog, readableStreams, type EventStore, type Folded } from '@vandong/kernel';
import { campaignEvents } from '../domain/events/index.js';
import { campaignStream, evolveCampaign, initialCampaign, type CampaignState } from '../domain/index.js';

type States = Readonly<Record<string, CampaignState>>;

/** All campaigns, folded from the log: rounds, enrolments, outlines, suspensions, seats. One that cannot be read concerns its own units. */
@Injectable()
export class CampaignLog {
  readonly #campaigns: Folded<States>;
  readonly #readable = readableStreams(campaignEvents);

  constructor(@Inject(EVENT_STORE) store: Pick<EventStore, 'readAll'>) {
    this.#campaigns = foldLog<States, typeof campaignEvents>(
      store,
      campaignEvents,
      ['campaign'],
      {},
      (all, event, { stream }) => ({
        ...all,
        [stream]: evolveCampaign(all[stream] ?? initialCampaign, event),
      }),
      this.#readable,
    );
  }

  /** An unknown campaign answers the initial state. Throws `UnreadableStream` for one that cannot be read to its end. */
  async of(campaign: string): Promise<CampaignState> {
    const campaigns = await this.#campaigns.read();
    const stream = campaignStream(campaign);
    const unread = this.#readable.unread().find((each) => each.stream === stream);
    if (unread) throw unread;
    return campaigns[stream] ?? initialCampaign;
  }
}
