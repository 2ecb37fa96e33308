import type { Draft } from './draft.js';
import { sendEach } from './outbox.js';
import type { Sent } from './send.js';

const waiting = ['KT-1', 'KT-2'].map((inspection) => ({ inspection }) as Draft);
/** Sends what waits and gives what was told of it, and whether the device's store failed. */
async function told(send: (draft: Draft) => Promise<Sent>) {
  const seen: string[] = [];
  const failed = await sendEach(waiting, send, {
    sending: (inspection) => seen.push(`sending ${inspection ?? 'none'}`),
    sent: ({ inspection }, { outcome }) => seen.push(`${inspection} ${outcome}`),
  }).then(
    () => false,
    () => true,
  );
  return { seen, failed };
}

it('sends one after another and says what became of each', async () => {
  const { seen, failed } = await told(async () => ({ outcome: 'waiting' }));
  expect(failed).toBe(false);
  expect(seen).toEqual([
    'sending KT-1',
    'KT-1 waiting',
    'sending none',
    'sending KT-2',
    'KT-2 waiting',
    'sending none',
  ]);
});

it('leaves nothing as being sent when the store of the device fails', async () => {
  const { seen, failed } = await told(() => Promise.reject(new DOMException('no room', 'QuotaExceededError')));
  expect(failed).toBe(true);
  expect(seen).toEqual(['sending KT-1', 'sending none']);
});
