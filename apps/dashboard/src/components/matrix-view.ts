import type { Day } from '../format/index.js';
import type { Shown, StepKey } from './status.js';

/** A row × step cell of the matrix: how many of its units passed the step, how many are late or due. */
export interface CellView {
  step: StepKey;
  state: Shown;
  done: number;
  /** units that owe the step; 0 = blank */
  expected: number;
  late: number;
  due: number;
  /** one unit only is expected: a short text beside the mark instead of a fraction */
  figure?: string;
  /** done, but after its deadline */
  doneLate?: boolean;
  nextDueOn?: Day;
  /** change against the compared day */
  delta?: number;
  lateDelta?: number;
  /** arrived with the last events; pulses once */
  changed?: boolean;
}
/** A locality, or a unit of an opened locality. */
export interface RowView {
  key: string;
  name: string;
  /** beside the name: number of units, or the short code */
  aside: string;
  cells: CellView[];
  worstLateDays: number;
  worstDelta?: number;
  nextDueOn?: Day;
  /** "12 phút", "hôm qua" */
  activity: string;
  /** address of the row's own page; absent = the row opens in place */
  href?: string;
}
export interface StepHead {
  step: StepKey;
  name: string;
  /** the profile deadline, or where the step came from */
  end: string;
  /** the step that is under way by the calendar */
  now: boolean;
}

/** One line of the table as it is drawn: rows are virtual, so opened units stand in the same flat list. */
export type Line =
  | { kind: 'locality'; row: RowView; open: boolean }
  | { kind: 'unit'; row: RowView }
  | { kind: 'rest'; key: string; count: number }
  | { kind: 'loading'; key: string };

export interface OpenedLocality {
  key: string;
  rows: RowView[] | undefined;
  /** units that have nothing due this week and are folded away */
  rest: number;
}

/** Localities with the units of the opened one below it. */
export const linesOf = (rows: RowView[], opened: OpenedLocality | undefined): Line[] =>
  rows.flatMap((row): Line[] => {
    if (row.key !== opened?.key) return [{ kind: 'locality', row, open: false }];
    return [
      { kind: 'locality', row, open: true },
      ...(opened.rows?.map((unit): Line => ({ kind: 'unit', row: unit })) ?? [
        { kind: 'loading', key: row.key } as const,
      ]),
      ...(opened.rest > 0 ? [{ kind: 'rest', key: row.key, count: opened.rest } as const] : []),
    ];
  });

/** Heights in px, the same as in the style sheet: the table is virtual and does not measure. */
export const lineHeight = (line: Line) => (line.kind === 'locality' ? 36 : 30);

/** What a line is, however often it is drawn again. */
export const lineKey = (line: Line) =>
  `${line.kind}.${line.kind === 'locality' || line.kind === 'unit' ? line.row.key : line.key}`;
