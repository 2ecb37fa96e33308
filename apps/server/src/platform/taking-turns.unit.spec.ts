import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { takingTurns } from './taking-turns.js';

describe('taking turns', () => {
  it('never runs two acts of one key at once, keeps their order, and gives each its own outcome', () =>
    fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.record({ key: fc.constantFrom('a', 'b'), fails: fc.boolean() }), { maxLength: 12 }),
        async (scheduler, asked) => {
          const inTurn = takingTurns();
          const [running, order] = [new Set<string>(), { a: [] as number[], b: [] as number[] }];
          const answers = asked.map(({ key, fails }, nr) =>
            inTurn(key, async () => {
              expect(running.has(key)).toBe(false);
              running.add(key);
              await scheduler.schedule(Promise.resolve(), key);
              running.delete(key);
              order[key].push(nr);
              if (fails) throw new Error(`${nr}`);
              return nr;
            }).then(String, (error: Error) => `failed ${error.message}`),
          );
          expect(await scheduler.waitFor(Promise.all(answers))).toEqual(
            asked.map(({ fails }, nr) => (fails ? `failed ${nr}` : `${nr}`)),
          );
          for (const key of ['a', 'b'] as const)
            expect(order[key]).toEqual(asked.flatMap((each, nr) => (each.key === key ? [nr] : [])));
        },
      ),
    ));

  it('lets nobody wait for ever behind one that hangs', async () => {
    const inTurn = takingTurns(1);
    void inTurn('a', () => new Promise(() => {}));
    expect(await inTurn('a', async () => 'b')).toBe('b');
  });

  it('does not let one key wait for another', async () => {
    const inTurn = takingTurns();
    void inTurn('a', () => new Promise(() => {}));
    expect(await inTurn('b', async () => 'b')).toBe('b');
  });
});
