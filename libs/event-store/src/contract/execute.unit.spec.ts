import { jest } from '@jest/globals';
import { createIdentity } from '../identity/index.js';
import { createMemoryEventStore } from '../memory/index.js';
import {
  event,
  execute,
  int,
  OutcomeUnknown,
  refuse,
  WrongExpectedRevision,
  type Decider,
  type EventOf,
  type EventStore,
  type Execution,
} from '@vandong/kernel';

const definitions = { Counted: event(1, { by: int(1, 100) }) };
type Counted = EventOf<typeof definitions>;
interface Count {
  readonly by: number;
  readonly upTo?: number;
  readonly now?: string;
}
const at = '2026-11-11T09:00:00.000Z';
const decider: Decider<{ total: number }, Count, Counted> = {
  initial: { total: 0 },
  decide({ by, upTo = 100 }, { total }) {
    if (total >= upTo) return [];
    if (total + by > 100) refuse('counter.full');
    return [{ type: 'Counted', occurredAt: at, data: { by } }];
  },
  evolve: ({ total }, { data }) => ({ total: total + data.by }),
};
const context = { commandId: 'key-1', actor: 'person:p-1', correlationId: 'c-1' } as const;
const count = (command: Count, change: Partial<Execution<{ total: number }, Count, Counted>> = {}) => ({
  stream: 'counter-1',
  decider,
  definitions,
  command,
  context,
  ...change,
});
const identity = createIdentity('a secret of the tests');
const other = (key: string) => ({ context: { ...context, commandId: key } });

/** A store whose appends first do what `before` says; the rest is the memory store's. */
function meddled(store: EventStore, before: (attempt: number) => Promise<void>): EventStore {
  let attempt = 0;
  return {
    ...store,
    async append(...args) {
      await before((attempt += 1));
      return store.append(...args);
    },
  };
}

describe('execute', () => {
  it('writes the decision with who, why and on which ground', async () => {
    const store = createMemoryEventStore();
    const ground = { causationId: 'e-1' };
    const receipt = await execute({ store, identity }, count({ by: 3 }, { context: { ...context, ...ground } }));
    expect(receipt).toMatchObject({ position: 1, revision: 0, repeated: false, events: [{ data: { by: 3 } }] });
    expect(store.events[0]).toMatchObject({
      id: identity.eventId('key-1', 0),
      payload: '{"by":3}',
      metadata: { ...context, ...ground, occurredAt: at, commandDigest: identity.digest({ by: 3 }) },
    });
  });

  it('answers the same command with its first result', async () => {
    const store = createMemoryEventStore();
    const first = await execute({ store, identity }, count({ by: 3 }));
    await execute({ store, identity }, count({ by: 4 }, other('key-2')));
    expect(await execute({ store, identity }, count({ by: 3 }))).toEqual({ ...first, repeated: true });
    expect(store.events).toHaveLength(2);
  });

  it('refuses the same key with another command', async () => {
    const store = createMemoryEventStore();
    await execute({ store, identity }, count({ by: 3 }));
    await expect(execute({ store, identity }, count({ by: 4 }))).rejects.toMatchObject({ code: 'command.keyReused' });
    expect(store.events).toHaveLength(1);
  });

  it('compares what the person sent, not the moment that was added to it', async () => {
    const store = createMemoryEventStore();
    await execute({ store, identity }, count({ by: 3, now: '09:00' }, { plain: { by: 3 } }));
    const again = await execute({ store, identity }, count({ by: 3, now: '09:01' }, { plain: { by: 3 } }));
    expect(again.repeated).toBe(true);
  });

  it('leaves no receipt of a refusal or of a decision that changes nothing', async () => {
    const store = createMemoryEventStore();
    await expect(execute({ store, identity }, count({ by: 101 }))).rejects.toMatchObject({ code: 'counter.full' });
    expect(await execute({ store, identity }, count({ by: 1, upTo: 0 }))).toEqual({
      position: 0,
      revision: 'no-stream',
      repeated: false,
      events: [],
    });
    expect(await execute({ store, identity }, count({ by: 2 }))).toMatchObject({ repeated: false, revision: 0 });
  });

  it('decides again on what a faster writer left', async () => {
    const store = createMemoryEventStore();
    const raced = meddled(store, async (attempt) => {
      if (attempt === 1) await execute({ store, identity }, count({ by: 98 }, other('faster')));
    });
    await expect(execute({ store: raced, identity }, count({ by: 3 }))).rejects.toMatchObject({ code: 'counter.full' });
    expect(store.events).toHaveLength(1);
  });

  it('finds itself when it was its own faster writer', async () => {
    const store = createMemoryEventStore();
    const raced = meddled(store, async (attempt) => {
      if (attempt === 1) await execute({ store, identity }, count({ by: 3 }));
    });
    expect(await execute({ store: raced, identity }, count({ by: 3 }))).toMatchObject({ position: 1, revision: 0 });
    expect(store.events).toHaveLength(1);
  });

  it('tells of a conflict after a bounded number of faster writers', async () => {
    const append = jest.fn(async () => {
      throw new WrongExpectedRevision('counter-1', 'no-stream', 0);
    });
    const store = { ...createMemoryEventStore(), append };
    await expect(execute({ store, identity }, count({ by: 3 }))).rejects.toMatchObject({ code: 'command.conflict' });
    expect(append.mock.calls.length).toBeLessThanOrEqual(10);
  });

  it('hands an unknown outcome on, and the next sending finds the receipt', async () => {
    const store = createMemoryEventStore();
    const deaf: EventStore = {
      ...store,
      async append(...args) {
        await store.append(...args);
        throw new OutcomeUnknown('lost');
      },
    };
    await expect(execute({ store: deaf, identity }, count({ by: 3 }))).rejects.toBeInstanceOf(OutcomeUnknown);
    expect(await execute({ store, identity }, count({ by: 3 }))).toMatchObject({ position: 1, repeated: true });
  });

  describe('on facts from elsewhere', () => {
    /** Counts on up to a limit that another stream gives. */
    const onLimit = (limit: () => Promise<number>) => ({
      stream: 'counter-1',
      decider,
      definitions,
      plain: { by: 3 },
      commandOn: async () => ({ by: 3, upTo: await limit() }),
      context,
    });

    it('asks for them anew when a faster writer makes it decide again', async () => {
      const store = createMemoryEventStore();
      let limit = 100;
      const raced = meddled(store, async (attempt) => {
        if (attempt > 1) return;
        await execute({ store, identity }, count({ by: 1 }, other('faster')));
        limit = 1;
      });
      const receipt = await execute(
        { store: raced, identity },
        onLimit(async () => limit),
      );
      expect(receipt).toMatchObject({ revision: 0, repeated: false, events: [] });
      expect(store.events).toHaveLength(1);
    });

    it('says up to where the log was known when they were asked for', async () => {
      const store = createMemoryEventStore();
      await execute({ store, identity }, count({ by: 1 }, { ...other('elsewhere'), stream: 'counter-2' }));
      await execute(
        { store, identity },
        onLimit(async () => 100),
      );
      expect(store.events.map(({ metadata }) => metadata.basis)).toEqual([undefined, 1]);
    });

    it('finds its receipt without asking for any', async () => {
      const store = createMemoryEventStore();
      const first = await execute(
        { store, identity },
        onLimit(async () => 100),
      );
      const never = async () => Promise.reject(new Error('asked'));
      expect(await execute({ store, identity }, onLimit(never))).toEqual({ ...first, repeated: true });
    });
  });

  describe('with what the system owes ahead of it', () => {
    /** The system counts one, once. */
    const owing = (command: Count, key = context.commandId) =>
      count(command, {
        ...other(key),
        ahead: {
          actor: 'system:counter',
          naturalKey: () => 'first',
          decide: (_, { total }) => (total === 0 ? [{ type: 'Counted', occurredAt: at, data: { by: 1 } }] : []),
        },
      });
    const told = (store: ReturnType<typeof createMemoryEventStore>) =>
      store.events.map(({ payload, metadata }) => [payload, metadata.actor, metadata.commandId]);

    it('writes both in one append, each under its own name and key', async () => {
      const store = createMemoryEventStore();
      const receipt = await execute({ store, identity }, owing({ by: 3 }));
      expect(receipt).toMatchObject({ revision: 1, events: [{ data: { by: 3 } }] });
      expect(told(store)).toEqual([
        ['{"by":1}', 'system:counter', 'counter-1|first'],
        ['{"by":3}', 'person:p-1', 'key-1'],
      ]);
      expect(await execute({ store, identity }, owing({ by: 3 }))).toEqual({ ...receipt, repeated: true });
    });

    it('does not write it again when a look was faster', async () => {
      const store = createMemoryEventStore();
      const look = count({ by: 1 }, { context: { ...context, actor: 'system:counter' }, naturalKey: () => 'first' });
      const raced = meddled(store, async (attempt) => {
        if (attempt === 1) await execute({ store, identity }, look);
      });
      await execute({ store: raced, identity }, owing({ by: 3 }));
      expect(told(store).map(([, actor]) => actor)).toEqual(['system:counter', 'person:p-1']);
    });

    it('writes nothing when the command is refused', async () => {
      const store = createMemoryEventStore();
      await expect(execute({ store, identity }, owing({ by: 100 }))).rejects.toMatchObject({ code: 'counter.full' });
      expect(store.events).toEqual([]);
    });
  });

  describe('with natural keys', () => {
    const natural = (command: Count) => count(command, { naturalKey: ({ data }) => `count|${data.by}` });

    it('gives each event an id of what it decides, whoever decides it', async () => {
      const store = createMemoryEventStore();
      await execute({ store, identity }, natural({ by: 3 }));
      const key = 'counter-1|count|3';
      expect(store.events[0]).toMatchObject({ id: identity.eventId(key, 0), metadata: { commandId: key } });
    });

    it('lets the state alone say that nothing is left to do', async () => {
      const store = createMemoryEventStore();
      await execute({ store, identity }, natural({ by: 3, upTo: 1 }));
      expect(await execute({ store, identity }, natural({ by: 3, upTo: 1 }))).toMatchObject({
        position: 1,
        revision: 0,
        events: [],
      });
      expect(await execute({ store, identity }, natural({ by: 4 }))).toMatchObject({ revision: 1, repeated: false });
    });
  });
});
