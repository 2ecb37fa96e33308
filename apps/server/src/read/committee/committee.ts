import { seats } from '@vandong/campaign/read-model';
import type { z } from 'zod';
import type { committee } from '../../contract/index.js';
import { notFound } from '../../problems/index.js';
import { frameOf, labelsOf, type Reading } from '../reading/index.js';
import { both } from '../words/index.js';

export type Committee = Omit<z.infer<typeof committee>, 'readAt'>;

/** Seats by post, with the holders of the day shown: on transfer the seat follows the post (dossier 2.4). */
export async function committeeOf(reading: Reading): Promise<Committee> {
  const { campaign } = await frameOf(reading);
  if (campaign.committeeNo === null || campaign.committeeOn === null) throw notFound();
  const members = await seats(reading.snapshot, reading.moment, campaign.campaign);
  const label = await labelsOf(
    reading,
    members.map(({ post }) => post),
  );
  return {
    documentNo: campaign.committeeNo,
    issuedOn: campaign.committeeOn,
    members: members.map(({ seat, post, from }) => {
      const { vi, en, holder } = label(post);
      return {
        seat,
        post: both(vi, en),
        from,
        ...(holder && { holder: { id: holder.officer, name: holder.name, rank: holder.rank, post: vi, postEn: en } }),
      };
    }),
  };
}
