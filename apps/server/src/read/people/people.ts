import { isBoundToUnit, roles, type PersonState } from '@vandong/access/domain';
import type { PasswordState } from '@vandong/access/vault';
import type { z } from 'zod';
import type { peoplePage } from '../../contract/index.js';
import { roleNames } from '../../session/role-names.js';
import type { Reading } from '../reading/index.js';

export type PeoplePage = Omit<z.infer<typeof peoplePage>, 'readAt'>;

/** All accounts with their roles, past ones included, by number. */
export async function peopleOf(
  { reader, ...reading }: Reading,
  people: ReadonlyMap<string, PersonState>,
  passwords: ReadonlyMap<string, PasswordState>,
): Promise<PeoplePage> {
  const units = await reading.units();
  return {
    total: people.size,
    people: [...people]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([person, { displayName, grants }]) => ({
        person,
        name: displayName ?? '',
        password: passwords.get(person) ?? 'none',
        grants: grants.map(({ role, unit, from, until }) => ({
          role,
          name: roleNames[role],
          ...(unit !== undefined && { unit: { id: unit, code: units.get(unit)?.code ?? unit } }),
          from,
          ...(until !== undefined && { until }),
        })),
        mayChange: person !== reader.person,
      })),
    roles: roles.map((role) => ({ role, name: roleNames[role], needsUnit: isBoundToUnit(role) })),
  };
}
