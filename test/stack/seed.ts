import { GrantRole, RegisterPerson } from '@vandong/access/application';
import type { Role } from '@vandong/access/domain';
import { setPassword } from '@vandong/access/vault';
import { setClock } from '@vandong/clock';
import { instantAt } from '@vandong/kernel';
import { withContexts } from './contexts.js';
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
export const seed = (databaseUrl: string): Promise<void> =>
  withContexts(databaseUrl, async ({ pool, run }) => {
    await setClock(pool, { domain: BEGINNING, rate: 0 });
    await smallForce(run);
    await smallCampaign(run);
    await launchedRound(run);
    for (const [person, role, unit] of people) {
      await run(new RegisterPerson({ person, displayName: `Người giả ${person}` }, context(), BEGINNING));
      await run(new GrantRole({ person, role, unit, from: '2026-01-01' }, context(), BEGINNING));
      await setPassword(pool, person, PASSWORD, false);
    }
  });
