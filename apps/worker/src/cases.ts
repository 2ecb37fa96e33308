import { NestFactory } from '@nestjs/core';
import { createLook } from '@vandong/case-workflow/activities';
import { createClock, recordDue, recordFailure } from '@vandong/clock';
import { casesFrom, ContextsModule } from '@vandong/composition';
import type { EventStore, Identity } from '@vandong/kernel';
import { neverOpened } from '@vandong/relay';
import type pg from 'pg';

/** The look activity over the log. */
export async function makeLook(pool: pg.Pool, store: EventStore, identity: Identity) {
  const contexts = await NestFactory.createApplicationContext(ContextsModule.over(store, identity), {
    logger: ['error'],
  });
  return createLook({
    cases: casesFrom((type) => contexts.get(type, { strict: false })),
    clock: createClock(pool),
    head: () => store.head(),
    recordLook: async (caseId, { closed, due, seen }) => {
      const stuck = await recordDue(pool, caseId, due, seen);
      if (closed) await neverOpened(pool, caseId);
      return stuck;
    },
    recordFailure: (caseId, failed) => recordFailure(pool, caseId, failed),
  });
}
