import { once, EventEmitter } from 'node:events';
import { Logger } from '@nestjs/common';
import { readModels } from '@vandong/composition';
import { createMemoryEventStore } from '@vandong/event-store/memory';
import type { EventStore } from '@vandong/kernel';
import { createRunner, isOutdated, listParked } from '@vandong/projection';
import { freshDatabase } from '@vandong/testing/servers';
import pg from 'pg';
import { runProjector } from './projector.js';

it('models that a rebuild could not replace go on serving, are called outdated, and end no process', async () => {
  const database = await freshDatabase({ name: 'empty', migrate: async () => undefined });
  const pool = new pg.Pool({ connectionString: database.url });
  const store = createMemoryEventStore();
  const metadata = {
    occurredAt: '2026-01-05T02:00:00.000Z',
    actor: 'system:spec',
    correlationId: 'c',
    commandId: 'k',
    commandDigest: 'd',
  } as const;
  await store.append('organisation', 'no-stream', [
    { id: '7d5b4ad4-8b0a-4ed0-9c5c-3f6f0a3f7a01', type: 'LaterThing', schemaVersion: 1, payload: '{}', metadata },
  ]);
  await createRunner({ store, pool, ...readModels }).catchUp();
  const { rowCount: read } = await pool.query('delete from read.projection_parked');
  expect([read, await isOutdated(pool, readModels)]).toEqual([1, false]);
  await pool.query('update read.projection_model set version = version + 1');

  const told = new EventEmitter();
  const log = Object.assign(new Logger('spec'), { warn: () => undefined, error: () => told.emit('error told') });
  const standing = once(told, 'error told');
  const ending = new AbortController();
  const running = runProjector({ store: store as EventStore, pool, log }, ending.signal);
  await Promise.race([standing, running]);
  expect(await isOutdated(pool, readModels)).toBe(true);
  expect(await listParked(pool)).toEqual([]);
  expect((await pool.query(`select from pg_namespace where nspname = 'read_next'`)).rowCount).toBe(0);
  ending.abort();
  await running;
  await pool.end();
  await database.drop();
});
