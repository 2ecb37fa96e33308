import { createMemoryEventStore } from '@vandong/event-store/memory';
import type { EventOf } from '@vandong/kernel';
import { createRunner, GenerationOutdated, listParked, projection, rebuild, verify } from '../index.js';
import {
  definitions,
  boards,
  happen,
  happenMany,
  lamps,
  models,
  specDatabase,
  withVersion,
  type SpecDatabase,
} from '../toy.fixture.spec.js';

let db: SpecDatabase;
const store = createMemoryEventStore();
beforeAll(async () => {
  db = await specDatabase();
  await happenMany(store, 50);
  await createRunner(options()).catchUp();
});
afterAll(() => db.close());
const shows = async (position: number) => {
  while (Number((await db.rows('select position from read.projection_checkpoint'))[0]?.['position']) !== position);
};
const options = () => ({ ...models, pool: db.pool, store, codeVersion: 'spec', batch: 8 });

describe('verify', () => {
  it('finds nothing where nothing is wrong, and leaves nothing behind', async () => {
    expect(await verify(options())).toMatchObject({ position: 50, differences: [], parked: [] });
    expect(await db.rows(`select nspname from pg_namespace where nspname like 'read%'`)).toEqual([{ nspname: 'read' }]);
  });

  it.each([
    ['a changed value', `update read.lamp set colour = 'pink' where lamp = 'l1'`, ['lamp', 'lamp']],
    ['a missing row', 'delete from read.lamp_line where position = 3', ['lamp_line']],
    ['a row too many', `insert into read.colour_count values ('grey', 1, 1)`, ['colour_count']],
    [
      'a cut interval',
      `update read.lamp_board set known_to = '2020-01-01' where lamp = 'l2' and valid_to = 'infinity' and known_to = 'infinity'`,
      ['lamp_board', 'lamp_board'],
    ],
  ])('finds %s', async (_, fault, tables) => {
    await db.rows(fault);
    const { differences } = await verify(options());
    expect(differences.map(({ table }) => table)).toEqual(tables);
    expect((await rebuild(options())).differences).toEqual(differences);
    expect((await verify(options())).differences).toEqual([]);
  });
});

describe('rebuild', () => {
  it('replaces models by a newer version, and the runner goes on', async () => {
    const newer = {
      ...options(),
      projections: [
        boards,
        { ...withVersion(lamps, 2), tables: `${lamps.tables} create table lamp_extra (lamp text);` },
      ],
    };
    expect(await rebuild(newer)).toMatchObject({ swapped: true, differences: [], parked: [] });
    await happenMany(store, 5, 50);
    expect(await createRunner(newer).catchUp()).toBe(55);
    expect((await verify(newer)).tables).toContain('lamp_extra');
    await rebuild(options());
  });

  it('swaps beneath a runner that is writing, and nothing is lost or doubled', async () => {
    const ending = new AbortController();
    const running = createRunner(options()).run(ending.signal);
    for (let n = 0; n < 4; n += 1) {
      const happening = happenMany(store, 40, 100 + n * 40);
      expect((await rebuild(options())).swapped).toBe(true);
      await happening;
    }
    ending.abort();
    await running;
    await createRunner(options()).catchUp();
    expect(await verify(options())).toMatchObject({ position: store.events.length, differences: [] });
  });

  it('takes over from a runner that was idle meanwhile: it writes into the healed models what it had parked before', async () => {
    let broken = true;
    const mended = projection<EventOf<typeof definitions>>({
      ...lamps,
      handlers: {
        ...lamps.handlers,
        LampMoved: (moved, position) => {
          if (broken && moved.data.lamp === 'odd') throw new Error('a bug of this version');
          return lamps.handlers.LampMoved!(moved, position);
        },
      },
    });
    const both = { ...options(), projections: [mended, boards] };
    await rebuild(both);
    const ending = new AbortController();
    const idle = createRunner(both).run(ending.signal);
    await shows(await happen(store, 'LampMoved', { lamp: 'odd', room: 'hall' }));
    expect(await listParked(db.pool)).toMatchObject([{ stream: 'lamp-odd' }]);
    broken = false;
    expect(await rebuild(both)).toMatchObject({ swapped: true, parked: [] });
    await shows(await happen(store, 'LampMoved', { lamp: 'odd', room: 'attic' }));
    expect(await db.rows(`select room from read.lamp where lamp = 'odd'`)).toEqual([{ room: 'attic' }]);
    ending.abort();
    await idle;
  });

  it('replaces a schema whose control tables are of another version', async () => {
    await rebuild(options());
    await db.rows(
      `comment on schema read is '0'; alter table read.projection_parked drop column waiting; alter table read.projection_model drop column tables`,
    );
    await expect(createRunner(options()).catchUp()).rejects.toThrow(GenerationOutdated);
    expect(await rebuild(options())).toMatchObject({ swapped: true });
    await createRunner(options()).catchUp();
  });

  it('keeps what serves when the new code cannot read a stream that the old one has read', async () => {
    const stricter = {
      ...options(),
      projections: [
        boards,
        { ...lamps, version: 3, tables: lamps.tables.replace('room text', `room text check (room <> 'room 1')`) },
      ],
    };
    const answer = await rebuild(stricter);
    expect(answer.swapped).toBe(false);
    expect(answer.parked.length).toBeGreaterThan(0);
    expect((await verify(options())).differences).toEqual([]);
  });

  it('heals what is parked once the code can read it', async () => {
    await happen(store, 'LampMoved', { lamp: 'late', room: 'cellar' });
    await createRunner(options()).catchUp();
    await happen(store, 'LampMoved', { lamp: 'late', room: 'hall' });
    await createRunner(options()).catchUp();
    expect(await listParked(db.pool)).toHaveLength(1);
    const healed = {
      ...options(),
      projections: [boards, { ...lamps, version: 4, tables: lamps.tables.replace("check (room <> 'cellar')", '') }],
    };
    expect(await rebuild(healed)).toMatchObject({ swapped: true, parked: [] });
    expect(await db.rows(`select room from read.lamp where lamp = 'late'`)).toEqual([{ room: 'hall' }]);
  });
});
