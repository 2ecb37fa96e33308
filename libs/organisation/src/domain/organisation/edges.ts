import type { Day } from '@vandong/kernel';
import { inForce } from '../as-of.js';
import { all, get } from '../table.js';
import type { Tree, TreeUnit } from './state.js';

export type EdgeKind = 'superiors' | 'guides';

/** When an edge of the unit that begins on `from` is replaced by a later one; undefined while there is none. */
export const edgeEnd = (unit: TreeUnit, kind: EdgeKind, from: Day): Day | undefined =>
  unit[kind]
    .map((edge) => edge.from)
    .filter((day) => day > from)
    .sort()[0];

/**
 * The first day on which the edge unit → above, in force from `from`, would close a circle.
 * Edges change only on the days on which some edge begins, so these days are all that must be looked at.
 */
export function cycleDay(tree: Tree, kind: EdgeKind, unit: TreeUnit, above: string, from: Day): Day | undefined {
  const until = edgeEnd(unit, kind, from);
  const days = new Set<Day>([from]);
  for (const other of all(tree)) {
    for (const edge of other[kind]) if (edge.from > from && (!until || edge.from < until)) days.add(edge.from);
  }
  return [...days].sort().find((on) => reaches(tree, kind, above, unit.unit, on));
}

function reaches(tree: Tree, kind: EdgeKind, start: string, sought: string, on: Day): boolean {
  let at: string | undefined = start;
  while (at !== undefined && at !== sought) {
    const unit: TreeUnit | undefined = get(tree, at);
    at = unit && inForce(unit[kind], { on });
  }
  return at === sought;
}

/** Units that still have `superior` above them on some day from `on` on, themselves existing then. */
export function subordinatesFrom(tree: Tree, superior: string, on: Day): string[] {
  const found: string[] = [];
  for (const unit of all(tree)) {
    const days = [
      on > unit.from ? on : unit.from,
      ...unit.superiors.map((edge) => edge.from).filter((day) => day > on),
    ];
    const under = days.some((day) => !closedBy(unit, day) && inForce(unit.superiors, { on: day }) === superior);
    if (under) found.push(unit.unit);
  }
  return found.sort();
}

export const closedBy = (unit: TreeUnit, day: Day): boolean => unit.closing !== undefined && unit.closing.on <= day;
