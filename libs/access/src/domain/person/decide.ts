import { refuse, unreachable } from '@vandong/kernel';
import type { PersonEvent } from '../events/index.js';
import { isBoundToUnit } from '../matrix.js';
import type { GrantRoleCommand, PersonCommand, RegisterPersonCommand, RevokeRoleCommand } from './commands.js';
import { sameRole, type PersonState } from './state.js';

export function decidePerson(command: PersonCommand, state: PersonState): readonly PersonEvent[] {
  switch (command.kind) {
    case 'registerPerson':
      return register(command, state);
    case 'grantRole':
      return grant(command, state);
    case 'revokeRole':
      return revoke(command, state);
    default:
      return unreachable(command);
  }
}

function register(
  { person, displayName, officer, at }: RegisterPersonCommand,
  state: PersonState,
): readonly PersonEvent[] {
  if (state.person === undefined) {
    return [
      {
        type: 'PersonRegistered',
        occurredAt: at,
        data: { person, displayName, ...(officer !== undefined && { officer }) },
      },
    ];
  }
  const same = state.displayName === displayName && state.officer === officer;
  return same ? [] : refuse('access.personExists', { person });
}

function grant({ role, unit, from, by, at }: GrantRoleCommand, state: PersonState): readonly PersonEvent[] {
  const person = registered(state);
  othersDecide(person, by);
  if (unit === undefined && isBoundToUnit(role)) refuse('access.unitRequired', { role });
  const held = state.grants.some((each) => sameRole(each, { role, ...ofUnit(unit) }) && each.until === undefined);
  return held ? [] : [{ type: 'RoleGranted', occurredAt: at, data: { person, role, ...ofUnit(unit), from } }];
}

function revoke({ role, unit, on, by, at }: RevokeRoleCommand, state: PersonState): readonly PersonEvent[] {
  const person = registered(state);
  othersDecide(person, by);
  const grants = state.grants.filter((each) => sameRole(each, { role, ...ofUnit(unit) }));
  const open = grants.find(({ until }) => until === undefined);
  if (open && on < open.from) return refuse('access.revokedBeforeGranted', { from: open.from });
  if (open) return [{ type: 'RoleRevoked', occurredAt: at, data: { person, role, ...ofUnit(unit), on } }];
  return grants.length > 0 ? [] : refuse('access.roleNotHeld', { role });
}

const ofUnit = (unit: string | undefined) => (unit === undefined ? {} : { unit });
const registered = (state: PersonState): string => state.person ?? refuse('access.noSuchPerson');

/** Nobody gives or takes rights of his own. */
function othersDecide(person: string, by: string | undefined): void {
  if (by === person) refuse('access.ownRights');
}
