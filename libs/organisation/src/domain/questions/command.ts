import { inForce, type AsOf } from '../as-of.js';
import type { OrganisationState } from '../organisation-state.js';
import { all, get } from '../table.js';
import { existed } from './units.js';

type HasTree = Pick<OrganisationState, 'tree'>;

function edgeOn({ tree }: HasTree, id: string, asOf: AsOf, kind: 'superiors' | 'guides'): string | undefined {
  const unit = get(tree, id);
  return unit && existed(unit, asOf) ? inForce(unit[kind], asOf) : undefined;
}

/** The unit that commands this one in line; undefined at the top, and for a unit that did not exist on the day. */
export const lineSuperiorOf = (state: HasTree, unit: string, asOf: AsOf): string | undefined =>
  edgeOn(state, unit, asOf, 'superiors');

/** The unit that guides this one professionally: never a way of command (dossier 2.2). */
export const guideOf = (state: HasTree, unit: string, asOf: AsOf): string | undefined =>
  edgeOn(state, unit, asOf, 'guides');

/** The unit itself and everything above it in line, bottom up; empty for a unit that did not exist on the day. */
export function chainUp(state: HasTree, unit: string, asOf: AsOf): string[] {
  const start = get(state.tree, unit);
  const chain: string[] = [];
  let at = start && existed(start, asOf) ? unit : undefined;
  while (at !== undefined && !chain.includes(at)) {
    chain.push(at);
    at = lineSuperiorOf(state, at, asOf);
  }
  return chain;
}

/** The unit and all below it in line on the day, breadth first. */
export function subtreeOf(state: HasTree, unit: string, asOf: AsOf): string[] {
  const start = get(state.tree, unit);
  if (!start || !existed(start, asOf)) return [];
  const below = childrenOn(state, asOf);
  const found = [unit];
  // the list grows while it is walked: each unit found brings its own
  for (const at of found) found.push(...(below.get(at) ?? []));
  return found;
}

function childrenOn(state: HasTree, asOf: AsOf): Map<string, string[]> {
  const below = new Map<string, string[]>();
  for (const { unit } of all(state.tree)) {
    const superior = lineSuperiorOf(state, unit, asOf);
    if (superior === undefined) continue;
    const list = below.get(superior);
    if (list) list.push(unit);
    else below.set(superior, [unit]);
  }
  for (const list of below.values()) list.sort();
  return below;
}
