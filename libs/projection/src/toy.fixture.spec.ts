import { randomUUID } from 'node:crypto';
import { event, int, oneOf, text, toInstant, type EventOf, type EventStore, type Instant } from '@vandong/kernel';
import { freshDatabase } from '@vandong/testing/servers';
import pg from 'pg';
import { add, insert, intervalTable, projection, setFrom, sql, upsert, type Models, type Projection } from './index.js';

export const definitions = {
  LampLit: event(1, { lamp: text(20), colour: oneOf('red', 'green', 'blue'), watts: int(0, 1000) }),
  LampMoved: event(1, { lamp: text(20), room: text(40) }),
  LampIgnored: event(1, {}),
};
type LampEvent = EventOf<typeof definitions>;

/** A current row, a log, a roll-up and an interval board: one of each kind of table. */
export const lamps = projection<LampEvent>({
  name: 'lamps',
  version: 1,
  tables: `
    create table lamp (lamp text primary key, colour text, room text check (room <> 'cellar'), lit integer not null default 0);
    create table lamp_line (position bigint primary key, lamp text not null, what text not null);
    create table colour_count (colour text primary key, lit bigint not null, watts bigint not null);`,
  handlers: {
    LampLit: ({ data, type }, { position }) => [
      upsert('lamp', { lamp: data.lamp }, { colour: data.colour }),
      insert('lamp_line', { position, lamp: data.lamp, what: type }),
      add('colour_count', { colour: data.colour }, { lit: 1, watts: data.watts }),
      sql('update lamp set lit = lit + 1 where lamp = $1', data.lamp),
    ],
    LampMoved: ({ data, type }, { position }) => {
      if (data.room === 'throw') throw new Error('no such room');
      return [
        upsert('lamp', { lamp: data.lamp }, { room: data.room }),
        insert('lamp_line', { position, lamp: data.lamp, what: type }),
      ];
    },
  },
});

export const boards = projection<LampEvent>({
  name: 'boards',
  version: 1,
  tables: intervalTable({ name: 'lamp_board', key: { lamp: 'text' }, value: { colour: 'text', room: 'text' } }),
  handlers: {
    LampLit: ({ data, occurredAt }, { knownAt }) => [
      setFrom('lamp_board', { lamp: data.lamp }, { colour: data.colour }, { at: occurredAt, knownAt }),
    ],
    LampMoved: ({ data, occurredAt }, { knownAt }) => [
      setFrom('lamp_board', { lamp: data.lamp }, { room: data.room }, { at: occurredAt, knownAt }),
    ],
  },
});

export const models: Models = { projections: [lamps, boards], definitions };
export const withVersion = (model: Projection, version: number): Projection => ({ ...model, version });

let hour = 0;
export const nextInstant = (): Instant => toInstant(Date.UTC(2026, 0, 5) + (hour += 1) * 3_600_000);

export interface Happening {
  readonly lamp: string;
  readonly colour?: string;
  readonly watts?: number;
  readonly room?: string;
}

/** Appends one event at the end of its lamp's stream; answers with its position. */
export async function happen(store: EventStore, type: string, data: Happening, schemaVersion = 1): Promise<number> {
  const stream = `lamp-${data.lamp}`;
  const held = await store.readStream(stream);
  const at = nextInstant();
  const appended = await store.append(stream, held.length === 0 ? 'no-stream' : held.length - 1, [
    {
      id: randomUUID(),
      type,
      schemaVersion,
      payload: JSON.stringify(data),
      metadata: {
        occurredAt: at,
        knownAt: at,
        actor: 'system:spec',
        correlationId: 'c',
        commandId: 'k',
        commandDigest: 'd',
      },
    },
  ]);
  return appended.position;
}

const COLOURS = ['red', 'green', 'blue'];
/** The n-th of a fixed sequence of events over five lamps. */
export const happenNth = (store: EventStore, n: number): Promise<number> =>
  n % 3 === 2
    ? happen(store, 'LampMoved', { lamp: `l${n % 5}`, room: `room ${n % 7}` })
    : happen(store, 'LampLit', { lamp: `l${n % 5}`, colour: COLOURS[(n % 4) % 3]!, watts: n % 11 });

export async function happenMany(store: EventStore, count: number, from = 0): Promise<void> {
  for (let n = from; n < from + count; n += 1) await happenNth(store, n);
}

export interface SpecDatabase {
  readonly pool: pg.Pool;
  readonly rows: (text: string, ...values: unknown[]) => Promise<Record<string, unknown>[]>;
  close(): Promise<void>;
}

export async function specDatabase(): Promise<SpecDatabase> {
  const database = await freshDatabase({ name: 'empty', migrate: async () => undefined });
  const pool = new pg.Pool({ connectionString: database.url });
  pool.on('error', () => undefined);
  return {
    pool,
    rows: async (text, ...values) => (await pool.query<Record<string, unknown>>(text, values)).rows,
    close: async () => {
      await pool.end();
      await database.drop();
    },
  };
}
