import { randomUUID } from 'node:crypto';
import { testLog } from '@vandong/event-store/test-log';
import { violationEvents, type ViolationEvent } from '../domain/events/index.js';
import { ConductFacts } from './conduct-facts.js';

const AT = '2026-11-16T02:00:00.000Z';

async function register() {
  const { store, run } = testLog();
  const reported: ViolationEvent = {
    type: 'ViolationReported',
    occurredAt: AT,
    data: {
      violation: 'VP-1',
      campaign: 'CVD-2026-01',
      round: 1,
      unit: 'PC07-31-KV02',
      officer: 'GL-000012',
      act: 'V06',
      summary: 'Muộn',
      occurredOn: '2026-11-10',
      detectedOn: '2026-11-12',
      incident: 'SV-1',
    },
  };
  await run({
    stream: 'violation-VP-1',
    decider: { initial: null, decide: () => [reported], evolve: () => null },
    definitions: violationEvents,
    command: reported,
    context: { commandId: 'k', actor: 'system:test', correlationId: 'c' },
  });
  /** an event of a later version of the product */
  const unreadable = async (stream: string) => {
    const held = await store.readStream(stream);
    const metadata = {
      occurredAt: AT,
      actor: 'system:later',
      correlationId: 'c',
      commandId: stream,
      commandDigest: 'd',
    } as const;
    await store.append(stream, held.at(-1)?.revision ?? 'no-stream', [
      { id: randomUUID(), type: 'Reconsidered', schemaVersion: 1, payload: '{}', metadata },
    ]);
  };
  return { facts: new ConductFacts(store), unreadable };
}
const elsewhere = { violation: 'VP-9', unit: 'PC07-31-KV03' };

describe('the register of violations', () => {
  it('refuses only those whom a violation that cannot be read may concern', async () => {
    const { facts, unreadable } = await register();
    await unreadable('violation-VP-1');
    expect(await facts.bearingOn(elsewhere)).toMatchObject([{ violation: 'VP-1' }]);
    await expect(facts.bearingOn({ ...elsewhere, unit: 'PC07-31-KV02' })).rejects.toMatchObject({
      stream: 'violation-VP-1',
    });
    await expect(facts.bearingOn({ ...elsewhere, incident: 'SV-1' })).rejects.toMatchObject({
      stream: 'violation-VP-1',
    });
    await unreadable('violation-VP-2');
    await expect(facts.bearingOn(elsewhere)).rejects.toMatchObject({
      name: 'UnreadableStream',
      stream: 'violation-VP-2',
    });
  });

  it('goes on beside a review that cannot be read: it stays open', async () => {
    const { facts, unreadable } = await register();
    await unreadable('leaderReview-VP-1.GL-000006');
    expect(await facts.bearingOn({ ...elsewhere, unit: 'PC07-31-KV02' })).toHaveLength(1);
  });
});
