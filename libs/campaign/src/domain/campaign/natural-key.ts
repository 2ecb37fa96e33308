import type { CampaignEvent } from '../events/index.js';

/** The natural key of an event the look decides: `RoundClosed` once a round, `CampaignClosed` once. */
export const campaignKey = ({ type, data, occurredAt }: CampaignEvent): string =>
  [type, ...('round' in data ? [data.round] : []), occurredAt].join('|');
