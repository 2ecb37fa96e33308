import { steps, type Step } from '@vandong/campaign/domain/events';
import type { BoardGroup } from '@vandong/campaign/read-model';
import type { Day, WorkingCalendar } from '@vandong/kernel';
import type { z } from 'zod';
import type { cell } from '../../contract/index.js';
import { lateDays, shownStateOf, type Shown } from '../state/index.js';

export type Cell = z.infer<typeof cell>;
export interface Days {
  readonly day: Day;
  readonly soon: Day;
  readonly calendar: WorkingCalendar;
}

/** The seven cells of one row of the board. `expected` counts what is owed: what was waived is owed no more. */
export const cellsOf = (groups: readonly BoardGroup[], days: Days): Cell[] =>
  steps.map((step) =>
    cellOf(
      step,
      groups.filter((group) => group.step === step),
      days,
    ),
  );

function cellOf(step: Step, groups: readonly BoardGroup[], { day, soon, calendar }: Days): Cell {
  const shown = groups.map((group) => ({ ...group, shown: shownStateOf(group, day, soon) }));
  const units = (...states: readonly Shown[]) =>
    shown.reduce((sum, group) => sum + (states.includes(group.shown) ? group.units : 0), 0);
  const count = {
    done: units('done'),
    late: units('late'),
    due: units('due'),
    waived: units('waived'),
    paused: units('suspended'),
    missed: units('missed'),
  };
  const expected = groups.reduce((sum, group) => sum + group.units, 0) - count.waived;
  const ahead = shown.filter((group) => ['none', 'run', 'due'].includes(group.shown)).map(({ dueOn }) => dueOn);
  const late = shown.filter((group) => group.shown === 'late').map(({ dueOn }) => lateDays(calendar, dueOn, day));
  const doneLate = shown.flatMap(({ dueOn, doneLateOn }) =>
    doneLateOn ? [lateDays(calendar, dueOn, doneLateOn)] : [],
  );
  return {
    step,
    ...count,
    expected,
    state: stateOf(count, expected, units('run')),
    ...(ahead.length > 0 && { nextDueOn: ahead.reduce((a, b) => (a < b ? a : b)) }),
    ...(late.length > 0 && { lateDays: Math.max(...late) }),
    ...(doneLate.length > 0 && { doneLateDays: Math.max(...doneLate) }),
  };
}

/** The worst of the row shows; a step is done for the row when nobody owes it any more. */
function stateOf(
  count: Pick<Cell, 'done' | 'late' | 'due' | 'waived' | 'paused' | 'missed'>,
  expected: number,
  running: number,
): Shown {
  if (expected === 0) return count.waived > 0 ? 'waived' : 'blank';
  if (count.late > 0) return 'late';
  if (count.due > 0) return 'due';
  const open = expected - count.done - count.missed;
  if (open === 0) return count.missed > 0 ? 'missed' : 'done';
  if (open === count.paused) return 'suspended';
  return running > 0 || count.done > 0 ? 'run' : 'none';
}
