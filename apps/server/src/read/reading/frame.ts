import { currentCampaign, rounds, type CampaignRow, type RoundRow } from '@vandong/campaign/read-model';
import { notFound } from '../../problems/index.js';
import type { Reading } from './reading.js';

export interface Frame {
  readonly campaign: CampaignRow;
  readonly rounds: readonly RoundRow[];
  readonly round: RoundRow;
}

/** Whether another round follows this one. */
export const isInterim = ({ rounds, round }: Frame, of = round.round): boolean =>
  rounds.some((each) => each.round > of);

/** The campaign and the round asked for, else the one that runs on the day shown. Throws 404 without a campaign. */
export async function frameOf({ snapshot, moment }: Reading, asked?: number): Promise<Frame> {
  const campaign = await currentCampaign(snapshot, moment);
  if (!campaign) throw notFound();
  const all = await rounds(snapshot, campaign.campaign);
  const begun = all.filter((round) => round.from <= moment.day);
  const round = asked === undefined ? (begun.at(-1) ?? all[0]) : all.find((each) => each.round === asked);
  if (!round) throw notFound();
  return { campaign, rounds: all, round };
}
