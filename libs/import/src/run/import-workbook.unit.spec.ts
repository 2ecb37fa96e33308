import { describe, expect, it } from '@jest/globals';
import { WrongExpectedRevision, type EventStore, type RecordedEvent } from '@vandong/kernel';
import type { Append } from './appends.js';
import { importWorkbook, type ImportPorts } from './import-workbook.js';

const stored = (stream: string, revision: number, position: number, commandId = 'c'): RecordedEvent => {
  const event = { id: `${stream}.${revision}`, type: 'Happened', schemaVersion: 1, payload: '{}' };
  const at = '2026-03-02T02:00:00.000Z';
  const metadata = { occurredAt: at, actor: 'system:x', correlationId: 'c', commandId, commandDigest: 'd' } as const;
  return { ...event, metadata, stream, revision, position, recordedAt: at };
};
const edge = 'Mã đơn vị,Tuyến,Cấp trên,Từ ngày\nA,chỉ huy,B,01/07/2025';
const files = [{ name: 'tuyen.csv', bytes: new TextEncoder().encode(edge) }];

/** A workshop in which the one command of the file writes these events. */
function ports(made: readonly RecordedEvent[], more: Partial<ImportPorts> = {}): ImportPorts & { closed: number } {
  const log: RecordedEvent[] = [];
  const store = {
    readAll: async ({ after }: { after: number }) => ({
      events: log.filter(({ position }) => position > after),
      upTo: log.length,
    }),
  };
  const world: ImportPorts & { closed: number } = {
    closed: 0,
    identity: { digest: JSON.stringify, eventId: (key) => key },
    workshop: async () => {
      log.length = 0;
      return {
        store: store as unknown as EventStore,
        cases: {},
        route: () => ({ look: [], lookAll: [], opened: [], closed: [], moved: [] }),
        dispatch: async () => void log.splice(0, log.length, ...made),
        close: async () => void (world.closed += 1),
      };
    },
    ...more,
  };
  return world;
}
const shape = (appends: readonly Append[]) =>
  appends.map(({ stream, expected, events }) => [stream, expected, events.length]);

describe('what an import writes', () => {
  it('is one append for what follows each other in a stream, in the order of the log', async () => {
    const written: Append[] = [];
    const made = [stored('a', 0, 1), stored('a', 1, 2, 'look'), stored('b', 4, 3), stored('a', 2, 4)];
    await importWorkbook(files, ports(made, { write: async (appends) => void written.push(...appends) }));
    expect(shape(written)).toEqual([
      ['a', 'no-stream', 2],
      ['b', 3, 1],
      ['a', 1, 1],
    ]);
  });

  it('is nothing in a dry run, which tells what it would be', async () => {
    expect(await importWorkbook(files, ports([stored('a', 0, 1)]))).toMatchObject({ rows: 1, events: 1, refusals: [] });
  });

  it('is tried again from the start when somebody wrote meanwhile, but not for ever', async () => {
    const faster = (times: number) => {
      let left = times;
      return async () => {
        if (left-- > 0) throw new WrongExpectedRevision('a', 'no-stream', 0);
      };
    };
    const twice = ports([stored('a', 0, 1)], { write: faster(2) });
    expect((await importWorkbook(files, twice)).events).toBe(1);
    expect(twice.closed).toBe(3);
    await expect(importWorkbook(files, ports([stored('a', 0, 1)], { write: faster(3) }))).rejects.toThrow(
      WrongExpectedRevision,
    );
  });
});
