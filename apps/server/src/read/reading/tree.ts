import type { UnitOfDay } from '@vandong/organisation/read-model';

/** The roots and everything below them along line command. */
export function below(units: Iterable<UnitOfDay>, roots: readonly string[]): string[] {
  const children = new Map<string, string[]>();
  for (const { unit, superior } of units) {
    if (superior !== null) children.set(superior, [...(children.get(superior) ?? []), unit]);
  }
  const found = new Set<string>();
  const visit = (unit: string): void => {
    if (found.has(unit)) return;
    found.add(unit);
    for (const child of children.get(unit) ?? []) visit(child);
  };
  for (const root of roots) visit(root);
  return [...found];
}

/** From the unit up to the top of its line of command, the unit first. */
export function upwards(units: ReadonlyMap<string, UnitOfDay>, unit: string): UnitOfDay[] {
  const line: UnitOfDay[] = [];
  for (
    let next = units.get(unit);
    next && !line.includes(next);
    next = next.superior === null ? undefined : units.get(next.superior)
  )
    line.push(next);
  return line;
}
