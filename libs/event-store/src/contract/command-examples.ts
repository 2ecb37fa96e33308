import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { event, execute, int, type Decider, type EventOf } from '@vandong/kernel';
import { createIdentity } from '../identity/index.js';
import { freshStream, type StoreUnderTest } from './samples.js';
import { blows } from './trouble.js';

const definitions = { Counted: event(1, { by: int(1, 100) }) };
type Counted = EventOf<typeof definitions>;
const decider: Decider<number, { readonly by: number }, Counted> = {
  initial: 0,
  decide: ({ by }) => [{ type: 'Counted', occurredAt: '2026-11-11T09:00:00.000Z', data: { by } }],
  evolve: (total, { data }) => total + data.by,
};
const identity = createIdentity('a secret of the tests');

/** The command wrapper over a real store: what a person meets who sends a command again. */
export function commandExamples(made: () => StoreUnderTest): void {
  describe('commands', () => {
    const count = (stream: string, by: number, commandId: string) =>
      execute(
        { store: made().store, identity },
        {
          stream,
          decider,
          definitions,
          command: { by },
          context: { commandId, actor: 'person:p-1', correlationId: 'c-1' },
        },
      );

    it('refuse an id that was used with another body, and repeat the first result for the same', async () => {
      const [stream, id] = [freshStream('counter'), randomUUID()];
      const first = await count(stream, 3, id);
      expect(await count(stream, 3, id)).toEqual({ ...first, repeated: true });
      await expect(count(stream, 4, id)).rejects.toMatchObject({ code: 'command.keyReused' });
      expect(await made().store.readStream(stream)).toHaveLength(1);
    });

    it('refuse an id that was used in another stream, where the store finds it', async () => {
      const { store, findsReusedIds } = made();
      const [stream, id] = [freshStream('counter'), randomUUID()];
      await count(freshStream('counter'), 3, id);
      const other = count(stream, 3, id);
      if (findsReusedIds) await expect(other).rejects.toMatchObject({ code: 'command.keyReused' });
      else await other;
      expect(await store.readStream(stream)).toHaveLength(findsReusedIds ? 0 : 1);
    });

    it.each(blows)('are carried out once when their append was %s', async (blow) => {
      const [stream, id] = [freshStream('counter'), randomUUID()];
      await count(stream, 1, randomUUID());
      made().trouble.strike(blow);
      const first = await count(stream, 3, id).catch(() => undefined);
      made().trouble.calm();
      const again = await count(stream, 3, id);
      expect(again.revision).toBe(1);
      if (first) expect(again).toEqual({ ...first, repeated: true });
      expect(await made().store.readStream(stream)).toHaveLength(2);
    });
  });
}
