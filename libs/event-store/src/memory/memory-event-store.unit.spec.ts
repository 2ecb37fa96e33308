import { eventStoreContract, newEvents, withTrouble } from '../contract/index.js';
import { createMemoryEventStore } from './index.js';

eventStoreContract('memory', async () => {
  const another = createMemoryEventStore();
  return {
    ...withTrouble(another),
    another,
    contiguousPositions: true,
    findsReusedIds: true,
    close: async () => undefined,
  };
});

describe('memory store', () => {
  it('keeps a copy: what the caller changes later is not in the log', async () => {
    const store = createMemoryEventStore(() => '2026-11-16T02:00:00.000Z');
    const events = newEvents(1);
    await store.append('lamp-1', 'no-stream', events);
    Object.assign(events[0]!.metadata, { actor: 'system:other' });
    expect(store.events[0]).toMatchObject({
      recordedAt: '2026-11-16T02:00:00.000Z',
      metadata: { actor: 'system:contract' },
    });
  });
});
