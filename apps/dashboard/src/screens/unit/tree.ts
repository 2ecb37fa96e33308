import type { UnitList } from '../../api/types.js';

type Unit = UnitList['units'][number];

/** The units in the order of the tree, each with its depth along line command. A unit whose superior is unknown is a root. */
export function treeOf(units: Unit[]): { unit: Unit; depth: number }[] {
  const known = new Set(units.map((u) => u.unit));
  const below = new Map<string | undefined, Unit[]>();
  for (const unit of units) {
    const superior = unit.superior && known.has(unit.superior) ? unit.superior : undefined;
    below.set(superior, [...(below.get(superior) ?? []), unit]);
  }
  const walk = (superior: string | undefined, depth: number): { unit: Unit; depth: number }[] =>
    (below.get(superior) ?? [])
      .sort((a, b) => a.code.localeCompare(b.code, 'vi', { numeric: true }))
      .flatMap((unit) => [{ unit, depth }, ...walk(unit.unit, depth + 1)]);
  return walk(undefined, 0);
}
