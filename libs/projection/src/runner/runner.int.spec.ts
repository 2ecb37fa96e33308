import { createMemoryEventStore } from '@vandong/event-store/memory';
import {
  createPositionWatch,
  createRunner,
  GenerationOutdated,
  listParked,
  verify,
  type RunnerOptions,
} from '../index.js';
import {
  happen,
  happenMany,
  lamps,
  models,
  specDatabase,
  withVersion,
  type SpecDatabase,
} from '../toy.fixture.spec.js';

let db: SpecDatabase;
beforeEach(async () => {
  db = await specDatabase();
});
afterEach(() => db.close());

const lineCount = async () => Number((await db.rows('select count(*) as n from read.lamp_line'))[0]?.['n']);
const until = async (met: () => Promise<boolean>) => {
  while (!(await met())) await new Promise((resolve) => setImmediate(resolve));
};

function withStore(change: Partial<RunnerOptions> = {}) {
  const store = createMemoryEventStore();
  return { store, options: { ...models, pool: db.pool, store, codeVersion: 'spec', ...change } };
}

describe('runner', () => {
  it('folds the past, shows its position, and folds nothing twice', async () => {
    const { store, options } = withStore({ batch: 7 });
    await happenMany(store, 60);
    expect(await createRunner(options).catchUp()).toBe(60);
    const [counts] = await db.rows('select sum(lit)::int as lit, sum(watts)::int as watts from read.colour_count');
    expect(counts).toEqual({ lit: 40, watts: expect.any(Number) });
    expect(await db.rows('select sum(lit)::int as lit from read.lamp')).toEqual([{ lit: 40 }]);
    await happenMany(store, 10, 60);
    expect(await createRunner(options).catchUp()).toBe(70);
    expect(await lineCount()).toBe(70);
    expect((await verify(options)).differences).toEqual([]);
  });

  it('gives the same rows whatever the size of its batches', async () => {
    const { store, options } = withStore({ batch: 1 });
    await happenMany(store, 40);
    await createRunner(options).catchUp();
    // verify folds in one batch of 5,000
    expect(await verify(options)).toMatchObject({
      position: 40,
      differences: [],
      tables: ['lamp_board', 'colour_count', 'lamp', 'lamp_line'],
    });
  });

  it('writes each event once, also when its connection is cut again and again', async () => {
    const { store, options } = withStore({ batch: 5 });
    const ending = new AbortController();
    const running = createRunner(options).run(ending.signal);
    for (let n = 0; n < 200; n += 10) {
      await happenMany(store, 10, n);
      await db.rows(
        `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`,
      );
    }
    await until(async () => (await lineCount().catch(() => 0)) === 200);
    ending.abort();
    await running;
    expect((await verify(options)).differences).toEqual([]);
  });

  it('lets two runners share the work without doing any of it twice', async () => {
    const { store, options } = withStore({ batch: 3 });
    const ending = new AbortController();
    const both = [createRunner(options).run(ending.signal), createRunner(options).run(ending.signal)];
    await happenMany(store, 150);
    await until(async () => (await lineCount().catch(() => 0)) === 150);
    ending.abort();
    await Promise.all(both);
    expect((await verify(options)).differences).toEqual([]);
  });

  it('refuses a schema that other versions of the models have made', async () => {
    const { store, options } = withStore();
    await happenMany(store, 3);
    await createRunner(options).catchUp();
    const newer = { ...options, projections: [withVersion(lamps, 2), models.projections[1]!] };
    await expect(createRunner(newer).catchUp()).rejects.toBeInstanceOf(GenerationOutdated);
    await expect(createRunner(newer).run(new AbortController().signal)).rejects.toBeInstanceOf(GenerationOutdated);
  });
});

describe('poison', () => {
  const poison = {
    'a handler that throws': ['lamps', 'LampMoved', { lamp: 'bad', room: 'throw' }, 1],
    'a row the database refuses': ['lamps', 'LampMoved', { lamp: 'bad', room: 'cellar' }, 1],
    'a type that nobody knows': ['*', 'LampStolen', { lamp: 'bad' }, 1],
    'a version of the future': ['*', 'LampLit', { lamp: 'bad' }, 9],
  } as const;

  it.each(Object.entries(poison))(
    '%s is parked, and only its stream waits',
    async (_, [model, type, data, version]) => {
      const { store, options } = withStore({ batch: 16 });
      await happenMany(store, 10);
      await happen(store, 'LampLit', { lamp: 'bad', colour: 'red', watts: 1 });
      const position = await happen(store, type, data, version);
      await happenMany(store, 10, 10);
      await happen(store, 'LampMoved', { lamp: 'bad', room: 'hall' });
      await happenMany(store, 10, 20);
      expect(await createRunner(options).catchUp()).toBe(33);
      await happen(store, 'LampMoved', { lamp: 'bad', room: 'attic' });
      await createRunner(options).catchUp();
      expect(await listParked(db.pool)).toEqual([
        {
          model,
          stream: 'lamp-bad',
          position,
          eventType: type,
          error: expect.any(String),
          codeVersion: 'spec',
          waiting: 2,
        },
      ]);
      expect(await lineCount()).toBe(31);
      const board = await db.rows(
        `select room from read.lamp_board where lamp = 'bad' and known_to = 'infinity' order by valid_from desc limit 1`,
      );
      expect(board).toEqual([{ room: model === '*' ? null : 'attic' }]);
      expect((await verify(options)).differences).toEqual([]);
    },
  );
});

describe('position watch', () => {
  it('lets a reader wait for his own write, and tells when it does not come', async () => {
    const { store, options } = withStore();
    const ending = new AbortController();
    const running = createRunner(options).run(ending.signal);
    const watch = createPositionWatch(db.pool);
    const seen: number[] = [];
    const stop = watch.onChange((position) => seen.push(position));
    for (let n = 0; n < 5; n += 1) {
      await happenMany(store, 1, n);
      expect(await watch.waitFor(n + 1, 5_000)).toBe(true);
      expect(await lineCount()).toBe(n + 1);
    }
    expect(await watch.waitFor(99, 1)).toBe(false);
    expect(seen.at(-1)).toBe(5);
    stop();
    await watch.close();
    ending.abort();
    await running;
  });
});
