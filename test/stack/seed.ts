import { NestFactory } from '@nestjs/core';
import { CommandBus, type Command } from '@nestjs/cqrs';
import { GrantRole, RegisterPerson } from '@vandong/access/application';
import type { Role } from '@vandong/access/domain';
import { identitySecret, setPassword } from '@vandong/access/vault';
import { setClock } from '@vandong/clock';
import { ContextsModule } from '@vandong/composition';
import { createIdentity } from '@vandong/event-store/identity';
import { createPostgresEventStore } from '@vandong/event-store/postgres';
import { instantAt, type Receipt } from '@vandong/kernel';
import pg from 'pg';
import { context, smallCampaign, smallForce } from './small-force.js';
import { launchedRound } from './small-round.js';

export const PASSWORD = 'chỉ dùng cho phép thử này';
export const BEGINNING = instantAt('2026-01-12', '09:00');

/** Who acts in the small campaign, and on which unit the right stands. */
export const people: readonly (readonly [person: string, role: Role, unit: string])[] = [
  ['GL-000006', 'officeHead', 'PC07-31'],
  ['GL-000022', 'provincialLeader', 'CAT-31'],
  ['GL-000004', 'inspectionLead', 'C07-P03'],
  ['GL-000016', 'teamLeader', 'PC07-31-KV02'],
];

/** A small force with one launched round, its clock standing still at the beginning, and people who may sign in. */
export async function seed(databaseUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  pool.on('error', () => undefined);
  const store = createPostgresEventStore({ pool });
  await setClock(pool, { domain: BEGINNING, rate: 0 });
  const contexts = await NestFactory.createApplicationContext(ContextsModule.over(store, createIdentity(await identitySecret(pool))), { logger: ['error'] });
  try {
    const bus = contexts.get(CommandBus, { strict: false });
    const run = (command: Command<Receipt>): Promise<Receipt> => bus.execute(command);
    await smallForce(run);
    await smallCampaign(run);
    await launchedRound(run);
    for (const [person, role, unit] of people) {
      await run(new RegisterPerson({ person, displayName: `Người giả ${person}` }, context(), BEGINNING));
      await run(new GrantRole({ person, role, unit, from: '2026-01-01' }, context(), BEGINNING));
      await setPassword(pool, person, PASSWORD, false);
    }
  } finally {
    await contexts.close();
    await store.close();
    await pool.end();
  }
}
