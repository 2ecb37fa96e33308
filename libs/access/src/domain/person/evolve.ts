import { unreachable } from '@vandong/kernel';
import type { PersonEvent } from '../events/index.js';
import { sameRole, type PersonState } from './state.js';

export function evolvePerson(state: PersonState, event: PersonEvent): PersonState {
  switch (event.type) {
    case 'PersonRegistered':
      return { ...state, ...event.data };
    case 'RoleGranted': {
      const { role, unit, from } = event.data;
      return { ...state, grants: [...state.grants, { role, ...(unit !== undefined && { unit }), from }] };
    }
    case 'RoleRevoked': {
      const { on } = event.data;
      const grants = state.grants.map((grant) =>
        sameRole(grant, event.data) && grant.until === undefined ? { ...grant, until: on } : grant,
      );
      return { ...state, grants };
    }
    default:
      return unreachable(event);
  }
}
