import { steps } from '@vandong/campaign/domain/events';
import {
  boardGroups,
  boardRows,
  DEPARTMENT_ROW,
  outlineVersion,
  phases,
  type BoardGroup,
  type RoundRow,
} from '@vandong/campaign/read-model';
import type { Day } from '@vandong/kernel';
import type { z } from 'zod';
import type { board, boardQuery } from '../../contract/index.js';
import { waitingFor } from '../inbox/index.js';
import { frameOf, momentOf, type Frame, type Reading } from '../reading/index.js';
import { soonUntil } from '../state/index.js';
import { both, isDepartmentRow } from '../words/index.js';
import { openReviews, type OpenReviews } from './accountability.js';
import { rowsOf, withDeltas, type Row } from './rows.js';

export type Board = Omit<z.infer<typeof board>, 'readAt'>;
export type BoardAsked = z.infer<typeof boardQuery>;
export interface Circumstances {
  readonly simulated: boolean;
  readonly remindersInterrupted: boolean;
}

/** The matrix: every figure is counted here from the same rows that it opens. */
export async function boardOf(reading: Reading, asked: BoardAsked, circumstances: Circumstances): Promise<Board> {
  const frame = await frameOf(reading, asked.round);
  const { campaign, round } = frame;
  const { rows: all, groups } = await matrix(reading, frame, reading.moment);
  const compared =
    asked.compareTo === undefined
      ? all
      : withDeltas(all, (await matrixOf(reading, frame, asked.compareTo, asked.known !== undefined)).rows);
  const waiting = await waitingFor(reading);
  const mine = await rowsOfUnits(
    reading,
    waiting.flatMap(({ unit }) => unit ?? []),
  );
  const seen = await withReviews(reading, compared);
  const rows = seen.filter(({ key }) => !isDepartmentRow(key));
  const department = seen.find(({ key }) => isDepartmentRow(key));
  return {
    campaign: {
      id: campaign.campaign,
      name: both(campaign.name, campaign.nameEn),
      from: campaign.from,
      to: campaign.to,
      paused: campaign.paused,
      ...circumstances,
    },
    round: spanOf(round),
    rounds: frame.rounds.map(spanOf),
    phases: (await phases(reading.snapshot, campaign.campaign)).map(({ phase, name, nameEn, from, to }) => ({
      phase,
      name: both(name, nameEn),
      from,
      to,
    })),
    deadlines: deadlinesOf(round, await hasNewOutline(reading, frame)),
    answer: answerOf(rows, waiting.length, lastInspectionDue(groups)),
    filters: {
      all: rows.length,
      late: rows.filter(({ state }) => state === 'late').length,
      dueThisWeek: rows.filter(isDue).length,
      mine: rows.filter(({ key }) => mine.has(key)).length,
    },
    rows: rows.filter((row) => passes(row, asked, mine)),
    ...(department && { department }),
    totals: totalsOf(compared),
    enrolled: compared.reduce((sum, { units }) => sum + units, 0),
  };
}

const spanOf = ({ round, from, to }: RoundRow) => ({ round, from, to });
const isDue = ({ cells }: Row): boolean => cells.some(({ due }) => due > 0);

interface Matrix {
  readonly rows: Row[];
  readonly groups: readonly BoardGroup[];
}
async function matrix(
  { snapshot, reader, calendar }: Reading,
  { campaign, round }: Frame,
  moment: Reading['moment'],
): Promise<Matrix> {
  const scope = { campaign: campaign.campaign, round: round.round, units: await reader.units('board.read') };
  const days = { day: moment.day, soon: soonUntil(calendar, moment.day), calendar };
  const groups = await boardGroups(snapshot, moment, scope);
  return { rows: rowsOf(await boardRows(snapshot, moment, scope), groups, days), groups };
}
/** The compared day is asked with the knowledge of that day too when the page is. */
const matrixOf = (reading: Reading, frame: Frame, day: Day, asKnownThen: boolean): Promise<Matrix> =>
  matrix(reading, frame, momentOf({ asOf: day, ...(asKnownThen && { known: day }) }, reading.now));

function passes(row: Row, { filter = 'all', step }: BoardAsked, mine: ReadonlySet<string>): boolean {
  const cells = step === undefined ? row.cells : row.cells.filter((cell) => cell.step === step);
  switch (filter) {
    case 'all':
      return step === undefined || cells.some(({ expected }) => expected > 0);
    case 'late':
      return cells.some(({ late }) => late > 0);
    case 'week':
      return cells.some(({ due }) => due > 0);
    case 'mine':
      return mine.has(row.key);
  }
}

/** A new outline opens the carried-over briefing again, with the deadline of its profile. */
const hasNewOutline = async ({ snapshot, moment }: Reading, { campaign, round }: Frame): Promise<boolean> =>
  (await outlineVersion(snapshot, campaign.campaign, moment.day)) >
  (await outlineVersion(snapshot, campaign.campaign, round.from));

/** The profiles' last deadline under each step's name. */
function deadlinesOf({ profiles }: RoundRow, newOutline: boolean): Board['deadlines'] {
  return steps.map((step) => {
    const owed = profiles.flatMap((profile) => profile.steps.filter((each) => each.step === step));
    const dueOn = owed
      .map((each) => each.dueOn)
      .sort()
      .at(-1);
    return {
      step,
      ...(dueOn && { dueOn }),
      carriedOver:
        owed.length > 0 &&
        owed.every(({ carriedOver }) => carriedOver !== undefined) &&
        !(step === 'briefing' && newOutline),
    };
  });
}

function answerOf(rows: readonly Row[], waitingForYou: number, scheduledUntil: Day | undefined): Board['answer'] {
  const inspection = rows.flatMap(({ cells }) =>
    cells.filter(({ step, expected }) => step === 'inspection' && expected > 0),
  );
  return {
    localities: rows.length,
    inspected: inspection.filter(({ state }) => state === 'done').length,
    scheduled: inspection.filter(({ state }) => ['none', 'run', 'due', 'suspended'].includes(state)).length,
    ...(scheduledUntil && { scheduledUntil }),
    late: rows.filter(({ state }) => state === 'late').length,
    waitingForYou,
    onTrack: rows.filter(({ state }) => state === 'ok').length,
    dueThisWeek: rows.filter(({ state }) => state === 'due').length,
  };
}

const lastInspectionDue = (groups: readonly BoardGroup[]): Day | undefined =>
  groups
    .filter(
      ({ step, state, key }) =>
        step === 'inspection' && (state === 'absent' || state === 'entered') && !isDepartmentRow(key),
    )
    .map(({ dueOn }) => dueOn)
    .sort()
    .at(-1);

const totalsOf = (rows: readonly Row[]): Board['totals'] =>
  steps.map((step, index) => {
    const cells = rows.flatMap((row) => row.cells[index] ?? []);
    const sum = (of: (cell: (typeof cells)[number]) => number) => cells.reduce((total, each) => total + of(each), 0);
    return {
      step,
      done: sum(({ done }) => done),
      expected: sum(({ expected }) => expected),
      late: sum(({ late }) => late),
    };
  });

/** Step 7 as this reader may see it; the row's state, the sums and the answer stay those that all readers see. */
async function withReviews(reading: Reading, rows: readonly Row[]): Promise<Row[]> {
  const units = await openReviewUnits(reading);
  if (units.size === 0) return [...rows];
  return rows.map((row) => {
    const reviews = units.get(row.key);
    if (!reviews) return row;
    const { state, dueOn, lateDays } = reviews;
    return {
      ...row,
      cells: row.cells.map((cell) =>
        cell.step === 'accountability' ? { ...cell, state, nextDueOn: dueOn, ...(lateDays > 0 && { lateDays }) } : cell,
      ),
    };
  });
}
async function openReviewUnits(reading: Reading): Promise<ReadonlyMap<string, OpenReviews>> {
  const units = await reading.units();
  return openReviews(reading, (unit) => units.get(unit)?.locality ?? DEPARTMENT_ROW);
}

async function rowsOfUnits(reading: Reading, units: readonly string[]): Promise<Set<string>> {
  if (units.length === 0) return new Set();
  const all = await reading.units();
  return new Set(units.flatMap((unit) => (all.has(unit) ? (all.get(unit)?.locality ?? DEPARTMENT_ROW) : [])));
}
