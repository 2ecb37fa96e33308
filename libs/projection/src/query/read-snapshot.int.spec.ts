import type { EventOf, EventStore } from '@vandong/kernel';
import { createMemoryEventStore } from '@vandong/event-store/memory';
import { createRunner, projection, rebuild, upsert, type RunnerOptions } from '../index.js';
import { boards, definitions, happen, lamps, specDatabase, type SpecDatabase } from '../toy.fixture.spec.js';
import { KeptRows, readSnapshot, sql } from './index.js';

const rooms = projection<EventOf<typeof definitions>>({
  name: 'rooms',
  version: 1,
  tables: 'create table room (room text primary key, lamp text);',
  handlers: {
    LampMoved: ({ data }) => [upsert('room', { room: data.room }, { lamp: data.lamp })],
  },
});
const lampsSql = sql('spec.lamps', 'select l.lamp, l.colour from read.lamp l where l.colour = $1 order by 1');
const roomsSql = sql('spec.rooms', 'select r.room, r.lamp from read.room r order by 1');

let db: SpecDatabase;
let store: EventStore;
let options: RunnerOptions;
let kept: KeptRows;
beforeEach(async () => {
  db = await specDatabase();
  store = createMemoryEventStore();
  options = { projections: [lamps, boards, rooms], definitions, pool: db.pool, store };
  kept = new KeptRows();
});
afterEach(() => db.close());

const lit = async (lamp: string, colour: string) => {
  await happen(store, 'LampLit', { lamp, colour, watts: 1 });
  await createRunner(options).catchUp();
};
const moved = async (lamp: string, room: string) => {
  await happen(store, 'LampMoved', { lamp, room });
  await createRunner(options).catchUp();
};
const page = () =>
  readSnapshot(
    db.pool,
    async ({ position, rows }) => ({
      position,
      red: (await rows<{ lamp: string }>(lampsSql, ['red'])).map(({ lamp }) => lamp),
      blue: (await rows<{ lamp: string }>(lampsSql, ['blue'])).map(({ lamp }) => lamp),
      rooms: (await rows<{ room: string }>(roomsSql)).map(({ room }) => room),
    }),
    kept,
  );
let rebuilds: Promise<unknown> = Promise.resolve();
/** Resolves at the swap; the rebuild itself ends when the last reader has let go of the old tables. */
const swapped = async (rebuilding: Promise<unknown>) => {
  const serving = async () => (await db.rows(`select 'read.room'::regclass::oid as oid`))[0]!['oid'];
  const before = await serving();
  rebuilds = rebuilding;
  while ((await serving()) === before);
};
/** Behind the back of the runner, so that what is answered from memory can be told from what is asked again. */
const tamper = () => db.rows(`update read.lamp set lamp = lamp || '!'; update read.room set room = room || '!'`);

describe('a snapshot', () => {
  it('shows every change, and each question by its own values', async () => {
    await lit('a', 'red');
    expect(await page()).toEqual({ position: 1, red: ['a'], blue: [], rooms: [] });
    await lit('b', 'blue');
    expect(await page()).toEqual({ position: 2, red: ['a'], blue: ['b'], rooms: [] });
    await moved('a', 'hall');
    expect(await page()).toEqual({ position: 3, red: ['a'], blue: ['b'], rooms: ['hall'] });
    await lit('b', 'red');
    expect(await page()).toEqual({ position: 4, red: ['a', 'b'], blue: [], rooms: ['hall'] });
  });

  it('asks again only what a change can have touched', async () => {
    await lit('a', 'red');
    await moved('a', 'hall');
    await page();
    await tamper();
    expect(await page()).toEqual({ position: 2, red: ['a'], blue: [], rooms: ['hall'] });
    await lit('b', 'red');
    expect(await page()).toEqual({ position: 3, red: ['a!', 'b'], blue: [], rooms: ['hall'] });
    await moved('c', 'attic');
    expect((await page()).rooms).toEqual(['attic', 'hall!']);
  });

  it('reads the tables that a rebuild put in place of others', async () => {
    await lit('a', 'red');
    await moved('a', 'hall');
    await tamper();
    expect(await page()).toEqual({ position: 2, red: ['a!'], blue: [], rooms: ['hall!'] });
    await rebuild(options);
    expect(await page()).toEqual({ position: 2, red: ['a'], blue: [], rooms: ['hall'] });
  });

  it.each([
    ['within the page', ['red', 'rooms']],
    ['as soon as it is open', []],
  ])('shows one generation when a rebuild swaps the tables %s', async (_, first) => {
    await lit('a', 'red');
    await moved('a', 'hall');
    await tamper();
    let swaps = 1;
    const shown = await readSnapshot(db.pool, async ({ rows }) => {
      const red = first.includes('red') ? await rows(lampsSql, ['red']) : [];
      // the old tables are dropped only when this reader has let go of them
      const rebuilding = swaps > 0 ? swapped(rebuild(options)) : undefined;
      swaps -= 1;
      await rebuilding;
      return [...red, ...(await rows(roomsSql))];
    });
    expect(shown).toEqual([...(first.length > 0 ? [{ lamp: 'a', colour: 'red' }] : []), { room: 'hall', lamp: 'a' }]);
    await rebuilds;
  });

  it('is read again when the new tables lack what the question was about', async () => {
    await moved('a', 'hall');
    const dropped = sql('spec.dropped', 'select r.lamp as who from read.room r');
    const renamed = sql('spec.renamed', 'select r.holder as who from read.room r');
    const next = projection<EventOf<typeof definitions>>({
      ...rooms,
      version: 2,
      tables: 'create table room (room text primary key, holder text);',
      handlers: { LampMoved: ({ data }) => [upsert('room', { room: data.room }, { holder: data.lamp })] },
    });
    let question = dropped;
    const shown = await readSnapshot(db.pool, async ({ rows }) => {
      if (question === dropped) await swapped(rebuild({ ...options, projections: [lamps, boards, next] }));
      const asked = question;
      question = renamed;
      return rows(asked);
    });
    expect(shown).toEqual([{ who: 'a' }]);
    await rebuilds;
  });

  it('tells two questions of one name apart, and refuses one about no table', async () => {
    await lit('a', 'red');
    await lit('b', 'blue');
    const [first, second] = ['red', 'blue'].map((colour) =>
      sql('', `select lamp from read.lamp where colour = '${colour}'`),
    );
    const shown = await readSnapshot(db.pool, async ({ rows }) => [await rows(first!), await rows(second!)], kept);
    expect(shown).toEqual([[{ lamp: 'a' }], [{ lamp: 'b' }]]);
    await expect(readSnapshot(db.pool, ({ rows }) => rows(sql('spec.now', 'select now()')))).rejects.toThrow(
      'no table',
    );
  });

  it('refuses a table whose changes nobody notes', async () => {
    await lit('a', 'red');
    const beside = sql('spec.beside', 'select p.stream from read.projection_parked p');
    await expect(readSnapshot(db.pool, ({ rows }) => rows(beside))).rejects.toThrow('no read model');
  });
});
