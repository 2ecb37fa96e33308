import type { Day } from '@vandong/kernel';
import { inForce, isKnown, type AsOf } from '../as-of.js';
import type { TreeUnit, UnitNames } from '../organisation/index.js';
import type { OrganisationState } from '../organisation-state.js';
import { get } from '../table.js';
import type { UnitLife } from '../unit/index.js';

type HasTree = Pick<OrganisationState, 'tree'>;

/** A unit as it stood on the day, under its name of that day. */
export interface UnitThen extends UnitNames {
  readonly unit: string;
  readonly code: string;
  readonly kind: TreeUnit['kind'];
  readonly locality?: string;
  readonly field?: string;
  readonly from: Day;
}

export function unitOn({ tree }: HasTree, id: string, asOf: AsOf): UnitThen | undefined {
  const unit = get(tree, id);
  if (!unit || !existed(unit, asOf)) return undefined;
  const { code, kind, locality, field, from } = unit;
  const names = inForce(unit.names, asOf) as UnitNames;
  return { unit: id, code, kind, ...(locality && { locality }), ...(field && { field }), from, ...names };
}

export function existed(unit: TreeUnit, asOf: AsOf): boolean {
  if (unit.from > asOf.on || !isKnown(unit.recorded, asOf)) return false;
  const { closing } = unit;
  return !(closing && isKnown(closing.recorded, asOf) && closing.on <= asOf.on);
}

/** When the unit exists, for deciders that must refuse days outside. */
export function lifeOf({ tree }: HasTree, id: string): UnitLife {
  const unit = get(tree, id);
  return unit && { from: unit.from, ...(unit.closing && { closedOn: unit.closing.on }) };
}

/**
 * The units of the day that hold what a unit of an earlier year was: itself while it exists, otherwise its successors,
 * followed through every merger (n:1) and split (1:n). Empty when it ended without successors.
 */
export function currentUnitFor(state: HasTree, id: string, asOf: AsOf): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const follow = (at: string) => {
    const unit = get(state.tree, at);
    if (!unit || seen.has(at)) return;
    seen.add(at);
    if (existed(unit, asOf)) found.add(at);
    else if (unit.closing && unit.closing.on <= asOf.on) unit.closing.successors.forEach(follow);
  };
  follow(id);
  return [...found].sort();
}
