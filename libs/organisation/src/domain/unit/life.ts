import { refuse, type Day } from '@vandong/kernel';
import type { UnitLife } from './commands.js';

/** Refuses a day on which the unit does not exist. */
export function mustExist(unit: string, life: UnitLife, on: Day): void {
  if (!life) refuse('organisation.unknownUnit', { unit });
  if (on < life.from) refuse('organisation.unitNotYet', { unit, from: life.from });
  if (life.closedOn && on >= life.closedOn) refuse('organisation.unitClosed', { unit, on: life.closedOn });
}
