import { given } from '@vandong/testing/decider';
import type { PersonEvent } from '../events/index.js';
import { personDecider } from './index.js';

const at = '2026-10-01T01:00:00.000Z';
const registered: PersonEvent = {
  type: 'PersonRegistered',
  occurredAt: at,
  data: { person: 'GL-1', displayName: 'Bùi Văn Thử' },
};
const granted: PersonEvent = {
  type: 'RoleGranted',
  occurredAt: at,
  data: { person: 'GL-1', role: 'teamLeader', unit: 'T1', from: '2026-10-01' },
};
const revoked: PersonEvent = {
  type: 'RoleRevoked',
  occurredAt: at,
  data: { person: 'GL-1', role: 'teamLeader', unit: 'T1', on: '2026-12-01' },
};
const grant = { kind: 'grantRole', role: 'teamLeader', unit: 'T1', from: '2026-10-01', at } as const;
const revoke = { kind: 'revokeRole', role: 'teamLeader', unit: 'T1', on: '2026-12-01', at } as const;
const register = { kind: 'registerPerson', person: 'GL-1', displayName: 'Bùi Văn Thử', at } as const;

describe('a person', () => {
  it('is registered once', () => {
    given(personDecider).when(register).then([registered]);
    given(personDecider, [registered]).when(register).thenNothing();
    given(personDecider, [registered])
      .when({ ...register, displayName: 'Lò Văn Quý' })
      .refuses('access.personExists');
  });
  it('is granted a role on a unit once', () => {
    given(personDecider, [registered]).when(grant).then([granted]);
    given(personDecider, [registered, granted]).when(grant).thenNothing();
    given(personDecider).when(grant).refuses('access.noSuchPerson');
  });
  it('is granted no role of a unit without one', () => {
    for (const role of ['inspectionLead', 'committeeHead', 'teamLeader'] as const)
      given(personDecider, [registered])
        .when({ kind: 'grantRole', role, from: '2026-10-01', at })
        .refuses('access.unitRequired');
    for (const role of ['auditor', 'assistant', 'committeeMember', 'administrator'] as const)
      expect(
        given(personDecider, [registered]).when({ kind: 'grantRole', role, from: '2026-10-01', at }).events(),
      ).toHaveLength(1);
  });
  it('loses a role and may get it again', () => {
    given(personDecider, [registered, granted]).when(revoke).then([revoked]);
    given(personDecider, [registered, granted, revoked]).when(revoke).thenNothing();
    const again = { ...grant, from: '2027-01-01' };
    expect(given(personDecider, [registered, granted, revoked]).when(again).events()).toHaveLength(1);
  });
  it('cannot lose what it never held, nor before it was given', () => {
    given(personDecider, [registered, granted])
      .when({ ...revoke, unit: 'T2' })
      .refuses('access.roleNotHeld');
    given(personDecider, [registered, granted])
      .when({ ...revoke, on: '2026-09-30' })
      .refuses('access.revokedBeforeGranted');
  });
  it('gives itself nothing and takes nothing from itself', () => {
    given(personDecider, [registered])
      .when({ ...grant, by: 'GL-1' })
      .refuses('access.ownRights');
    given(personDecider, [registered, granted])
      .when({ ...revoke, by: 'GL-1' })
      .refuses('access.ownRights');
  });
});
