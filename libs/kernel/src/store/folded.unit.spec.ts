import { event } from '../events/catalogue.js';
import type { RecordedEvent } from '../events/envelope.js';
import { int } from '../schema/fields.js';
import type { AllQuery, EventStore, PageOfAll } from './event-store.js';
import { foldLog } from './folded.js';

const definitions = { Counted: event(1, { n: int(0, 1000) }) };
const counted = (position: number): RecordedEvent => ({
  id: `00000000-0000-5000-8000-${String(position).padStart(12, '0')}`,
  stream: 'count-1',
  revision: position - 1,
  position,
  type: 'Counted',
  schemaVersion: 1,
  payload: JSON.stringify({ n: position }),
  recordedAt: '2026-11-16T02:00:00.000Z',
  metadata: {
    occurredAt: '2026-11-16T02:00:00.000Z',
    actor: 'system:test',
    correlationId: 'c',
    commandId: 'c',
    commandDigest: 'd',
  },
});

/** A log that answers when it is told to, with what it held when it was asked. */
function slowLog() {
  const events: RecordedEvent[] = [];
  const waiting: (() => void)[] = [];
  const store: Pick<EventStore, 'readAll'> = {
    readAll({ after }: AllQuery): Promise<PageOfAll> {
      const found = events.filter(({ position }) => position > after);
      const page = { events: found, upTo: found.at(-1)?.position ?? after };
      return new Promise((resolve) => waiting.push(() => resolve(page)));
    },
  };
  return {
    store,
    write: () => events.push(counted(events.length + 1)),
    asked: () => waiting.length,
    /** one answer, and everything that follows from it at once */
    async answer() {
      waiting.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
const folded = (log: ReturnType<typeof slowLog>) =>
  foldLog<readonly number[], typeof definitions>(log.store, definitions, ['count'], [], (all, { data }) => [
    ...all,
    data.n,
  ]);

describe('a state folded from the log', () => {
  it('is as new as the log when the call began, also for whoever comes while a queued reading is under way', async () => {
    const log = slowLog();
    const facts = folded(log);
    const first = facts.read();
    const second = facts.read();
    await log.answer();
    expect(log.asked()).toBe(1);
    log.write();
    const third = facts.read();
    await log.answer();
    await log.answer();
    expect(await first).toEqual([]);
    expect(await second).toEqual([]);
    expect(await third).toEqual([1]);
  });

  it('takes each event in once, whoever asks in the moment between two readings', async () => {
    const log = slowLog();
    const facts = folded(log);
    log.write();
    const first = facts.read();
    const between = first.then(() => facts.read());
    const queued = facts.read();
    await log.answer();
    while (log.asked() > 0) await log.answer();
    expect(await between).toEqual([1]);
    expect(await queued).toEqual([1]);
  });
});
