import { describe, expect, it } from '@jest/globals';
import { OutcomeUnknown, StoreUnavailable, type EventStore } from '@vandong/kernel';
import { newEvents } from '../contract/samples.js';
import { createMemoryEventStore, type MemoryEventStore } from '../memory/index.js';
import { settling } from './index.js';

/** Appends, and then loses the answer the first times. */
function lossy(store: MemoryEventStore, times: number): EventStore {
  let lost = 0;
  return {
    ...store,
    async append(...given) {
      const appended = await store.append(...given);
      if ((lost += 1) <= times) throw new OutcomeUnknown('lost');
      return appended;
    },
  };
}

describe('a settling store', () => {
  it('sends exactly the same again until the answer arrives', async () => {
    const store = createMemoryEventStore();
    const events = newEvents(2);
    expect(await settling(lossy(store, 2)).append('lamp-1', 'no-stream', events)).toEqual({ position: 2, revision: 1 });
    expect(store.events).toHaveLength(2);
  });

  it('hands on what stays unknown', async () => {
    const store = createMemoryEventStore();
    await expect(settling(lossy(store, 9)).append('lamp-1', 'no-stream', newEvents(1))).rejects.toBeInstanceOf(
      OutcomeUnknown,
    );
    expect(store.events).toHaveLength(1);
  });

  it('repeats nothing that was refused', async () => {
    let asked = 0;
    const append = async () => {
      asked += 1;
      throw new StoreUnavailable('down');
    };
    await expect(
      settling({ ...createMemoryEventStore(), append }).append('lamp-1', 'no-stream', []),
    ).rejects.toBeInstanceOf(StoreUnavailable);
    expect(asked).toBe(1);
  });
});
