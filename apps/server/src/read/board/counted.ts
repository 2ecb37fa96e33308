import { unitSteps } from '@vandong/campaign/read-model';
import type { z } from 'zod';
import type { counted, countedQuery } from '../../contract/index.js';
import { frameOf, isInterim, type Reading } from '../reading/index.js';
import { lateDays, shownStateOf, type Shown } from '../state/index.js';
import { both, localityName, stateNames, stepName, joined, same } from '../words/index.js';

export type Counted = Omit<z.infer<typeof counted>, 'readAt'>;
export type CountedAsked = z.infer<typeof countedQuery>;
type Wanted = NonNullable<CountedAsked['state']>;

const isCounted: Readonly<Record<Wanted, (state: Shown) => boolean>> = {
  done: (state) => state === 'done',
  late: (state) => state === 'late',
  due: (state) => state === 'due',
  open: (state) => ['none', 'run', 'due', 'late', 'suspended'].includes(state),
  expected: (state) => state !== 'waived',
  waived: (state) => state === 'waived',
  suspended: (state) => state === 'suspended',
  missed: (state) => state === 'missed',
};
const names: Readonly<Record<Wanted, { vi: string; en: string }>> = {
  ...stateNames,
  open: both('chưa xong', 'not done'),
  expected: both('thuộc diện', 'expected'),
};

/** The list behind a number of the board. */
export async function countedOf(
  reading: Reading,
  { round, locality, step, state = 'expected' }: CountedAsked,
): Promise<Counted> {
  const { snapshot, moment, reader, calendar, soon } = reading;
  const frame = await frameOf(reading, round);
  const scope = {
    campaign: frame.campaign.campaign,
    round: frame.round.round,
    units: await reader.units('board.read'),
  };
  const units = await reading.units();
  const rows = (await unitSteps(snapshot, moment, scope, { locality, step }))
    .map((each) => ({ ...each, shown: shownStateOf(each, moment.day, soon) }))
    .filter(({ shown }) => isCounted[state](shown))
    .map(({ unit, step: of, shown, dueOn, completedOn }) => {
      const late = lateDays(calendar, dueOn, shown === 'done' && completedOn ? completedOn : moment.day);
      const named = units.get(unit);
      return {
        unit,
        code: named?.code ?? unit,
        name: both(named?.name ?? unit, named?.nameEn ?? unit),
        step: of,
        state: shown,
        dueOn,
        ...(late > 0 && (shown === 'late' || shown === 'done') && { lateDays: late }),
      };
    })
    .sort(
      (a, b) => (b.lateDays ?? 0) - (a.lateDays ?? 0) || a.dueOn.localeCompare(b.dueOn) || a.code.localeCompare(b.code),
    );
  const title = joined(
    [
      ...(locality === undefined ? [] : [localityName(locality)]),
      ...(step === undefined ? [] : [stepName(step, { interim: isInterim(frame) })]),
      names[state] ?? same(state),
    ],
    ' · ',
  );
  return { title, total: rows.length, rows };
}
