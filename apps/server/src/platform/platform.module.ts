import {
  Global,
  Inject,
  Module,
  type DynamicModule,
  type FactoryProvider,
  type OnApplicationShutdown,
  type Provider,
} from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { identitySecret } from '@vandong/access/vault';
import { createClock } from '@vandong/clock';
import { contextProviders } from '@vandong/composition';
import { createIdentity } from '@vandong/event-store/identity';
import { openEventLog, type EventLog } from '@vandong/event-store/open';
import { EVENT_STORE, EXECUTE, type Clock } from '@vandong/kernel';
import { createPositionWatch, type PositionWatch } from '@vandong/projection';
import type pg from 'pg';
import { SETTINGS, type Settings } from '../settings.js';
import { boundExecute } from './execute.js';
import { openPool, POOL } from './pool.js';
import { CLOCK, IDENTITY, POSITION_WATCH } from './tokens.js';

const secretOf = (pool: pg.Pool): Promise<string> => {
  const given = process.env['VANDONG_IDENTITY_SECRET'];
  return given ? Promise.resolve(given) : identitySecret(pool);
};

const providers = (settings: Settings): Provider[] => [
  { provide: SETTINGS, useValue: settings },
  { provide: POOL, useFactory: () => openPool(settings.databaseUrl) },
  {
    provide: EVENT_STORE,
    useFactory: (clock: Clock) =>
      openEventLog(
        { kurrentUrl: settings.kurrentUrl, database: { url: settings.databaseUrl } },
        settings.demo ? () => clock.now() : undefined,
      ),
    inject: [CLOCK],
  },
  { provide: POSITION_WATCH, useFactory: (pool: pg.Pool) => createPositionWatch(pool), inject: [POOL] },
  { provide: CLOCK, useFactory: createClock, inject: [POOL] },
  { provide: IDENTITY, useFactory: async (pool: pg.Pool) => createIdentity(await secretOf(pool)), inject: [POOL] },
  { provide: EXECUTE, useFactory: boundExecute, inject: [EVENT_STORE, IDENTITY] },
  ...contextProviders,
];

/** Where everything else gets the log, the clock, the database, the contexts' use cases and the facts from. */
@Global()
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(EVENT_STORE) private readonly store: EventLog,
    @Inject(POSITION_WATCH) private readonly watch: PositionWatch,
  ) {}

  static with(settings: Settings): DynamicModule {
    const all = providers(settings);
    const names = all.map((each) => (typeof each === 'function' ? each : (each as FactoryProvider).provide));
    return { module: PlatformModule, imports: [CqrsModule], providers: all, exports: [CqrsModule, ...names] };
  }

  /** After the last answer: first those who follow, then the log, then the database. */
  async onApplicationShutdown(): Promise<void> {
    await this.watch.close();
    await this.store.close();
    await this.pool.end();
  }
}
