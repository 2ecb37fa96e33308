import { NestFactory } from '@nestjs/core';
import { CommandBus, type Command } from '@nestjs/cqrs';
import { identitySecret } from '@vandong/access/vault';
import { ContextsModule } from '@vandong/composition';
import { createIdentity } from '@vandong/event-store/identity';
import { createPostgresEventStore } from '@vandong/event-store/postgres';
import type { EventStore, Receipt } from '@vandong/kernel';
import pg from 'pg';

export interface Contexts {
  readonly pool: pg.Pool;
  readonly store: EventStore;
  run(command: Command<Receipt>): Promise<Receipt>;
}

/** The use cases over a stack's own log, in this process, with the stack's own secret. */
export async function withContexts<T>(databaseUrl: string, work: (contexts: Contexts) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  pool.on('error', () => undefined);
  const store = createPostgresEventStore({ pool });
  const identity = createIdentity(await identitySecret(pool));
  const contexts = await NestFactory.createApplicationContext(ContextsModule.over(store, identity), {
    logger: ['error'],
  });
  try {
    const bus = contexts.get(CommandBus, { strict: false });
    return await work({ pool, store, run: (command) => bus.execute(command) });
  } finally {
    await contexts.close();
    await store.close();
    await pool.end();
  }
}
