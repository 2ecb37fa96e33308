import type { Day } from '@vandong/kernel';
import type { Scope } from '../domain/index.js';
import type { LineCommand } from './ports.js';

/** Does the scope reach the unit on the day? `ownCase` reaches no unit: it is about people. */
export async function reaches(scope: Scope, unit: string, on: Day, line: LineCommand): Promise<boolean> {
  if (scope.whole) return true;
  for (const root of scope.units) if (await line.isWithin(unit, root, on)) return true;
  return false;
}
