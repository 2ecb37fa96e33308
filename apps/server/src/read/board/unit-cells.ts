import { steps } from '@vandong/campaign/domain/events';
import type { UnitShare, UnitStep } from '@vandong/campaign/read-model';
import type { z } from 'zod';
import type { unitCell } from '../../contract/index.js';
import { lateDays, shownStateOf } from '../state/index.js';
import type { Days } from './cells.js';

export type UnitCell = z.infer<typeof unitCell>;

/** How far a step is, where there is something to count. */
export function shareOf(step: string, share: UnitShare | undefined): { of: number; done: number } | undefined {
  if (!share) return undefined;
  if (step === 'implementation' && share.tasks > 0) return { of: share.tasks, done: share.tasksDone };
  if (step === 'briefing' && share.strength > 0)
    return { of: share.strength, done: Math.min(share.present, share.strength) };
  return undefined;
}

/** The seven cells of a unit; a step that its profile does not owe is blank. */
export function unitCells(
  owed: readonly UnitStep[],
  share: UnitShare | undefined,
  { day, soon, calendar }: Days,
): UnitCell[] {
  return steps.map((step) => {
    const found = owed.find((each) => each.step === step);
    if (!found) return { step, state: 'blank' };
    const state = shownStateOf(found, day, soon);
    const counted = shareOf(step, share);
    const late =
      state === 'late'
        ? lateDays(calendar, found.dueOn, day)
        : state === 'done' && found.completedOn
          ? lateDays(calendar, found.dueOn, found.completedOn)
          : 0;
    return {
      step,
      state,
      dueOn: found.dueOn,
      ...(found.completedOn && state === 'done' && { completedOn: found.completedOn }),
      ...(late > 0 && { lateDays: late }),
      ...(counted && { share: counted }),
    };
  });
}
