import { createMemoryEventStore } from '@vandong/event-store/memory';
import { allEvents, readModels } from '@vandong/composition';
import { encode, type DomainEvent, type EventDefinitions, type EventStore, type Instant } from '@vandong/kernel';
import { createRunner, type Runner } from '@vandong/projection';
import { readSnapshot } from '@vandong/projection/query';
import { officersNamed, readCalendar, unitsAt, type UnitOfDay } from '@vandong/organisation/read-model';
import { freshDatabase, type FreshDatabase } from '@vandong/testing/servers';
import type { Permission, Scope } from '@vandong/access/domain';
import { dayOf } from '@vandong/kernel';
import pg from 'pg';
import { randomUUID } from 'node:crypto';
import { momentOf, once, readerOf, type Asked, type Reading } from '../../read/reading/index.js';
import { soonUntil } from '../../read/state/index.js';

/** Appends one event to the end of a stream. */
export async function append(
  store: EventStore,
  stream: string,
  type: string,
  data: Record<string, unknown>,
  { at, by = 'system:spec' }: Told,
): Promise<void> {
  const past = await store.readStream(stream);
  const event = encode(allEvents as EventDefinitions, { type, occurredAt: at, data } as DomainEvent);
  const metadata = {
    occurredAt: at,
    actor: by as 'system:spec',
    correlationId: 'spec',
    commandId: randomUUID(),
    commandDigest: 'spec',
  };
  await store.append(stream, past.length === 0 ? 'no-stream' : past.length - 1, [
    { id: randomUUID(), ...event, metadata },
  ]);
}
/** Where a story is told: a stage of read models, or a running server. */
export interface Teller {
  readonly store: Pick<EventStore, 'readStream'>;
  tell(stream: string, type: string, data: Record<string, unknown>, told: Told): Promise<void>;
}

export interface Told {
  /** when it happened; when it was recorded unless said */
  readonly at: Instant;
  readonly recorded?: Instant;
  readonly by?: string;
}
export interface Seat {
  readonly officer: string;
  readonly posts?: readonly string[];
  readonly rights: Readonly<Partial<Record<Permission, 'whole' | readonly string[] | 'ownCase'>>>;
}

/** A log in memory, read models in a database of their own, and a reader with the rights a spec gives him. */
export class Stage {
  #now: Instant = '2026-01-01T00:00:00.000Z';
  readonly store = createMemoryEventStore(() => this.#now);
  private constructor(
    private readonly database: FreshDatabase,
    readonly pool: pg.Pool,
    private readonly runner: Runner,
  ) {}

  static async open(): Promise<Stage> {
    const database = await freshDatabase({ name: 'empty for read models', migrate: async () => undefined });
    const pool = new pg.Pool({ connectionString: database.url, max: 3 });
    const stage: Stage = new Stage(database, pool, undefined as unknown as Runner);
    Object.assign(stage, { runner: createRunner({ ...readModels, pool, store: stage.store }) });
    return stage;
  }

  async tell(
    stream: string,
    type: string,
    data: Record<string, unknown>,
    { at, recorded = at, by = 'system:spec' }: Told,
  ): Promise<void> {
    this.#now = recorded;
    await append(this.store, stream, type, data, { at, by });
  }

  catchUp(): Promise<number> {
    return this.runner.catchUp();
  }

  read<T>(
    { officer, posts = [], rights }: Seat,
    now: Instant,
    asked: Asked,
    page: (reading: Reading) => Promise<T>,
  ): Promise<T> {
    return readSnapshot(this.pool, async (snapshot) => {
      const moment = momentOf(asked, now);
      const { calendar, entries } = await readCalendar(snapshot);
      const mapped = (of: typeof moment) =>
        once(async () => new Map((await unitsAt(snapshot, of)).map((unit): [string, UnitOfDay] => [unit.unit, unit])));
      const unitsToday = mapped(momentOf({}, now));
      const scopes = new Map(
        Object.entries(rights).map(([permission, reach]): [Permission, Scope] => [
          permission as Permission,
          scopeOf(reach),
        ]),
      );
      return page({
        snapshot,
        moment,
        now,
        today: dayOf(now),
        calendar,
        calendarEntries: entries,
        soon: soonUntil(calendar, moment.day),
        say: ({ vi }) => vi,
        reader: readerOf({ person: officer, officer, posts }, scopes, async () => (await unitsToday()).values()),
        units: mapped(moment),
        unitsToday,
        names: async (wanted) =>
          new Map(
            (
              await officersNamed(
                snapshot,
                wanted.filter((each) => typeof each === 'string'),
              )
            ).map((each) => [each.officer, each]),
          ),
      });
    });
  }

  async close(): Promise<void> {
    await this.pool.end();
    await this.database.drop();
  }
}

const scopeOf = (reach: 'whole' | readonly string[] | 'ownCase' | undefined): Scope => ({
  whole: reach === 'whole',
  units: Array.isArray(reach) ? reach : [],
  ownCase: reach === 'ownCase',
});
