import { describe, expect, it } from '@jest/globals';
import { createMemoryEventStore } from '@vandong/event-store/memory';
import { encode, type Actor, type DomainEvent, type ExpectedRevision } from '@vandong/kernel';
import { randomUUID } from 'node:crypto';
import { allEvents } from './definitions.js';
import { doubledFacts } from './doubled.js';

const notice = (rung: number, post = 'C07.head'): DomainEvent => ({
  type: 'NoticeDecided',
  occurredAt: '2026-11-11T09:00:00.000Z',
  data: { matter: 'inspection', rung, dueOn: '2026-11-11', post, ladder: 'inspection', ladderVersion: 1 },
});
const opened: DomainEvent = {
  type: 'NoticeOpened',
  occurredAt: '2026-11-11T10:00:00.000Z',
  data: { matter: 'inspection', rung: 0, dueOn: '2026-11-11', person: 'GL-1' },
};

/** A log in which anything can be told again under ids of its own. */
function log() {
  const store = createMemoryEventStore();
  const tell = async (stream: string, event: DomainEvent, actor: Actor, commandId: string = randomUUID()) => {
    const last: ExpectedRevision = (await store.readStream(stream)).at(-1)?.revision ?? 'no-stream';
    const metadata = { occurredAt: event.occurredAt, actor, correlationId: 'c', commandId, commandDigest: 'd' };
    await store.append(stream, last, [{ id: randomUUID(), ...encode(allEvents, event), metadata }]);
  };
  return { store, tell };
}

describe('facts that are told twice', () => {
  it('are found by what they say, whatever ids and times they were stored under', async () => {
    const { store, tell } = log();
    await tell('inspection-1', notice(0), 'system:inspection');
    await tell('inspection-1', notice(1), 'system:inspection');
    await tell('inspection-1', { ...notice(0), occurredAt: '2026-11-12T09:00:00.000Z' }, 'system:inspection');
    expect(await doubledFacts(store)).toEqual([{ stream: 'inspection-1', type: 'NoticeDecided', first: 1, again: 3 }]);
  });

  it('are not another rung, another post, another case', async () => {
    const { store, tell } = log();
    await tell('inspection-1', notice(0), 'system:inspection');
    await tell('inspection-1', notice(1), 'system:inspection');
    await tell('inspection-1', notice(1, 'C07.deputy'), 'system:inspection');
    await tell('inspection-2', notice(0), 'system:inspection');
    expect(await doubledFacts(store)).toEqual([]);
  });

  it('are one command of a person stored twice, not two commands', async () => {
    const { store, tell } = log();
    await tell('inspection-1', opened, 'person:GL-1', 'first');
    await tell('inspection-1', opened, 'person:GL-1', 'second');
    expect(await doubledFacts(store)).toEqual([]);
    await tell('inspection-1', opened, 'person:GL-1', 'first');
    expect(await doubledFacts(store)).toMatchObject([{ first: 1, again: 3 }]);
  });

  it('do not hide behind an event that cannot be read', async () => {
    const { store, tell } = log();
    await tell('inspection-1', notice(0), 'system:inspection');
    const [{ metadata }] = (await store.readStream('inspection-1')) as never as [{ metadata: never }];
    await store.append('inspection-1', 0, [
      { id: randomUUID(), type: 'WrittenByNobody', schemaVersion: 1, payload: '{}', metadata },
    ]);
    await tell('inspection-1', notice(0), 'system:inspection');
    expect(await doubledFacts(store)).toMatchObject([{ first: 1, again: 3 }]);
  });
});
