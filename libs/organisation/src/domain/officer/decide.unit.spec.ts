import { given } from '@vandong/testing/decider';
import type { OfficerEvent } from '../events/index.js';
import { officerDecider } from './decide.js';

const at = '2026-01-05T01:00:00.000Z';
const person = {
  officer: 'GL-000011',
  fullName: 'Lò Văn Quý',
  familyName: 'Lò',
  middleName: 'Văn',
  givenName: 'Quý',
  rank: 'Binh nhất',
};
const registered: OfficerEvent = { type: 'OfficerRegistered', occurredAt: at, data: person };
const assignment = { officer: 'GL-000011', unit: 'KV01', as: 'member', from: '2025-07-01' } as const;
const assigned: OfficerEvent = { type: 'OfficerAssigned', occurredAt: at, data: assignment };
const assign = { kind: 'assign', at, life: { from: '2025-07-01', closedOn: '2026-07-01' }, ...assignment } as const;

it('an officer is registered once under his number', () => {
  given(officerDecider)
    .when({ kind: 'register', at, ...person })
    .then([registered]);
  given(officerDecider, [registered])
    .when({ kind: 'register', at, ...person })
    .thenNothing();
  given(officerDecider, [registered])
    .when({ kind: 'register', at, ...person, rank: 'Binh nhì' })
    .refuses('officer.exists');
});
it('is managed by a unit that exists, from a day on', () => {
  given(officerDecider, [registered]).when(assign).then([assigned]);
  given(officerDecider, [registered, assigned]).when(assign).thenNothing();
  given(officerDecider, [registered, assigned])
    .when({ ...assign, as: 'seconded', from: '2026-01-01' })
    .then([{ type: 'OfficerAssigned', occurredAt: at, data: { ...assignment, as: 'seconded', from: '2026-01-01' } }]);
  given(officerDecider).when(assign).refuses('officer.unknown');
  given(officerDecider, [registered])
    .when({ ...assign, from: '2026-07-01' })
    .refuses('organisation.unitClosed');
  given(officerDecider, [registered])
    .when({ ...assign, life: undefined })
    .refuses('organisation.unknownUnit');
});
