import type { Draft } from './draft.js';

/** As much of a browser's store as is asked for here: requests answer later, a transaction ends after its requests. */
function keptIn(rows: Map<string, unknown>) {
  const later = <T extends object>(request: T, event: 'onsuccess' | 'oncomplete') => {
    setImmediate(() => (request as Record<string, (() => void) | undefined>)[event]?.());
    return request;
  };
  const opened = () => {
    const transaction = {};
    const asked = (result: unknown) => {
      setImmediate(() => later(transaction, 'oncomplete'));
      return later({ result }, 'onsuccess');
    };
    return {
      transaction,
      get: (key: string) => asked(rows.get(key)),
      put: (row: unknown, key: string) => asked(rows.set(key, row)),
      delete: (key: string) => asked(rows.delete(key)),
    };
  };
  const result = { transaction: () => ({ objectStore: opened }) };
  return { open: () => later({ result }, 'onsuccess') };
}

const rows = new Map<string, unknown>();
Object.assign(globalThis, { indexedDB: keptIn(rows) });
const { draftOf, dropSent, keepDraft } = await import('./store.js');
const sent = { person: 'GL-000004', inspection: 'KT-31', key: 'first', minutesNo: '12/BB' } as Draft;
const kept = () => draftOf('GL-000004', 'KT-31');
beforeEach(() => rows.clear());

it('holds minutes no longer once they are recorded', async () => {
  await keepDraft(sent);
  await dropSent(sent);
  expect(await kept()).toBeUndefined();
});

it('keeps what was changed while the minutes were on their way', async () => {
  await keepDraft(sent);
  await keepDraft({ ...sent, key: 'second', minutesNo: '13/BB' });
  await dropSent(sent);
  expect(await kept()).toMatchObject({ key: 'second', minutesNo: '13/BB' });
});
