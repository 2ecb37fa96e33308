import type { Board, BoardCell, BoardRow, UnitCell, UnitRow } from '../../api/types.js';
import type { CellView, RowView, StepHead } from '../../components/matrix-view.js';
import { ago, type Instant, type Lang, shortDay } from '../../format/index.js';
import type { Translate } from '../../i18n/i18n.js';

/** What words and dates of a row depend on. */
export interface Words {
  t: Translate;
  lang: Lang;
  now: Instant;
}

const figureOf = (cell: Pick<BoardCell, 'state' | 'lateDays' | 'doneLateDays'> & { dueOn?: string }, { t }: Words) => {
  switch (cell.state) {
    case 'late':
      return cell.lateDays ? t('time:dayCount', { count: cell.lateDays }) : undefined;
    case 'due':
      return cell.dueOn && shortDay(cell.dueOn);
    case 'done':
      return cell.doneLateDays ? `+${cell.doneLateDays}` : undefined;
    default:
      return undefined;
  }
};

const cellView = (cell: BoardCell, words: Words): CellView => ({
  step: cell.step,
  state: cell.expected === 0 ? 'blank' : cell.state,
  done: cell.done,
  expected: cell.expected,
  late: cell.late,
  due: cell.due,
  nextDueOn: cell.nextDueOn,
  delta: cell.delta,
  lateDelta: cell.lateDelta,
  doneLate: cell.state === 'done' && (cell.doneLateDays ?? 0) > 0,
  figure: cell.expected === 1 ? figureOf({ ...cell, dueOn: cell.nextDueOn }, words) : undefined,
});

/** Days late of a step that is done. */
export const isDoneLate = ({ state, lateDays = 0 }: Pick<UnitCell, 'state' | 'lateDays'>) =>
  state === 'done' && lateDays > 0;

/** One unit: a mark, and where it helps a short figure: days late, the date, tasks accepted of those owed. */
const unitCellView = (cell: UnitCell, words: Words): CellView => ({
  step: cell.step,
  state: cell.state,
  done: cell.state === 'done' ? 1 : 0,
  expected: 1,
  late: 0,
  due: 0,
  doneLate: isDoneLate(cell),
  nextDueOn: cell.dueOn,
  figure:
    figureOf({ ...cell, doneLateDays: cell.lateDays }, words) ??
    (cell.state === 'run' && cell.share ? `${cell.share.done}/${cell.share.of}` : undefined),
});

const common = (row: BoardRow | UnitRow, words: Words) => ({
  name: row.name[words.lang],
  worstLateDays: row.worstLateDays,
  nextDueOn: row.nextDueOn,
  activity: row.lastActivityAt ? ago(row.lastActivityAt, words.now, words.lang) : '–',
});

export const localityView = (row: BoardRow, words: Words): RowView => ({
  ...common(row, words),
  key: row.key,
  aside: String(row.units),
  cells: row.cells.map((c) => cellView(c, words)),
});

/** "KV05" of PC07-31-KV05; an office's short name holds its code already. */
const suffixOf = ({ code }: UnitRow) => /^[A-Z]+\d+-\w+-(.+)$/.exec(code)?.[1] ?? /^C07-(.+)$/.exec(code)?.[1] ?? '';

export const unitView = (row: UnitRow, words: Words, href: (unit: string) => string): RowView => ({
  ...common(row, words),
  key: row.unit,
  ...(words.lang === 'vi' && { name: row.shortName }),
  aside: suffixOf(row),
  cells: row.cells.map((c) => unitCellView(c, words)),
  href: href(row.unit),
});

/** Units with something to look at: late, due, paused, missed. The others are folded away. */
export const isNotable = (row: UnitRow) =>
  row.worstLateDays > 0 || row.cells.some((c) => ['late', 'due', 'suspended', 'missed'].includes(c.state));

/** A step is under way when some have passed it and more than one unit in thirty still owes it. */
const underWay = (total: Board['totals'][number] | undefined) =>
  total !== undefined && total.done > 0 && total.done / total.expected < 29 / 30;

export const stepHeads = (board: Board, { t }: Pick<Words, 't'>): StepHead[] => {
  const last = Math.max(...board.rounds.map((r) => r.round), board.round.round);
  return board.deadlines.map(({ step, dueOn, carriedOver }) => ({
    step,
    name: t(step === 'review' && board.round.round < last ? 'step:interimReview' : `step:${step}`),
    end: carriedOver ? t('board:carriedOver', { round: board.round.round - 1 }) : dueOn ? shortDay(dueOn) : '',
    now: underWay(board.totals.find((total) => total.step === step)),
  }));
};
