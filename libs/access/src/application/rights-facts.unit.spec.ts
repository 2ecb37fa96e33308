import { createMemoryEventStore } from '@vandong/event-store/memory';
import { createIdentity } from '@vandong/event-store/identity';
import { execute, type Execute } from '@vandong/kernel';
import { GrantRole, GrantRoleHandler } from './grant-role.js';
import { RegisterPerson, RegisterPersonHandler } from './register-person.js';
import { RevokeRole, RevokeRoleHandler } from './revoke-role.js';
import { RightsFacts } from './rights-facts.js';

const at = '2026-10-01T01:00:00.000Z';
let number = 0;
const context = () => ({ commandId: `c${(number += 1)}`, actor: 'system:spec' as const, correlationId: 'spec' });

function force() {
  const store = createMemoryEventStore();
  const run: Execute = (execution) => execute({ store, identity: createIdentity('a secret of the specs') }, execution);
  return {
    rights: new RightsFacts(store),
    register: (person: string) =>
      new RegisterPersonHandler(run).execute(
        new RegisterPerson({ person, displayName: person, officer: person }, context(), at),
      ),
    grant: (person: string, unit: string) =>
      new GrantRoleHandler(run).execute(
        new GrantRole({ person, role: 'teamLeader', unit, from: '2026-10-01' }, context(), at),
      ),
    revoke: (person: string, unit: string) =>
      new RevokeRoleHandler(run).execute(
        new RevokeRole({ person, role: 'teamLeader', unit, on: '2026-11-01' }, context(), at),
      ),
  };
}

describe('rights folded from the log', () => {
  it('follow each grant and each revocation at once', async () => {
    const { rights, register, grant, revoke } = force();
    await register('GL-8');
    expect(await rights.roles('GL-8', '2026-11-16')).toEqual([]);
    await grant('GL-8', 'T1');
    expect(await rights.scope('GL-8', 'plan.write', '2026-11-16')).toEqual({
      whole: false,
      units: ['T1'],
      ownCase: false,
    });
    await revoke('GL-8', 'T1');
    expect(await rights.roles('GL-8', '2026-11-16')).toEqual([]);
    expect(await rights.roles('GL-8', '2026-10-31')).toEqual(['teamLeader']);
  });
  it('are nothing for somebody unknown', async () => {
    const { rights } = force();
    expect(await rights.scope('nobody', 'board.read', '2026-11-16')).toEqual({
      whole: false,
      units: [],
      ownCase: false,
    });
  });
});
