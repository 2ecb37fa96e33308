import { randomUUID } from 'node:crypto';
import { testLog } from '@vandong/event-store/test-log';
import { initialCampaign } from '../domain/index.js';
import { CampaignLog } from './campaign-log.js';

it('a campaign that cannot be read refuses its own units, and those of no other', async () => {
  const { store } = testLog();
  const metadata = {
    occurredAt: '2026-11-16T02:00:00.000Z',
    actor: 'system:later',
    correlationId: 'c',
    commandId: 'k',
    commandDigest: 'd',
  } as const;
  await store.append('campaign-A', 'no-stream', [
    { id: randomUUID(), type: 'CampaignMerged', schemaVersion: 1, payload: '{}', metadata },
  ]);
  const campaigns = new CampaignLog(store);
  expect(await campaigns.of('B')).toEqual(initialCampaign);
  await expect(campaigns.of('A')).rejects.toMatchObject({ name: 'UnreadableStream', stream: 'campaign-A' });
});
