import type { Day } from '@vandong/kernel';
import type { Role } from './events/index.js';
import { matrix, type Reach } from './matrix.js';
import type { Permission } from './permissions.js';
import { inForce, type Grant } from './person/state.js';

/** How far a permission of a person reaches. */
export interface Scope {
  /** every unit of the force */
  readonly whole: boolean;
  /** these units and all below them along line command */
  readonly units: readonly string[];
  /** cases that are about the person himself */
  readonly ownCase: boolean;
}
export const noScope: Scope = { whole: false, units: [], ownCase: false };

/** What a grant contributes: `own` without a unit is nobody's own. */
function add(scope: Scope, reach: Reach, unit: string | undefined): Scope {
  if (reach === 'ownCase') return { ...scope, ownCase: true };
  if (reach === 'whole') return { ...scope, whole: true };
  return unit === undefined || scope.units.includes(unit) ? scope : { ...scope, units: [...scope.units, unit] };
}

/** The reach of a permission by the grants in force on a day; the widest of all roles counts. */
export function scopeOf(grants: readonly Grant[], permission: Permission, on: Day): Scope {
  return grants
    .filter((grant) => inForce(grant, on))
    .reduce((scope, { role, unit }) => {
      const reach = matrix[role][permission];
      return reach ? add(scope, reach, unit) : scope;
    }, noScope);
}

export const allowsAnything = ({ whole, units, ownCase }: Scope): boolean => whole || units.length > 0 || ownCase;

/** The roles in force on a day, each once, in the order in which they were granted. */
export const rolesOf = (grants: readonly Grant[], on: Day): readonly Role[] => [
  ...new Set(grants.filter((grant) => inForce(grant, on)).map(({ role }) => role)),
];
