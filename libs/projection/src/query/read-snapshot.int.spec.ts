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

  it('refuses a table whose changes nobody notes', async () => {
    await lit('a', 'red');
    const beside = sql('spec.beside', 'select p.stream from read.projection_parked p');
    await expect(readSnapshot(db.pool, ({ rows }) => rows(beside))).rejects.toThrow('no read model');
  });
});
