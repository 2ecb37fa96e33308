import { Skeleton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { delta, shortDay } from '../format/index.js';
import { useT } from '../i18n/i18n.js';
import classes from './Matrix.module.css';
import cell from './StepCell.module.css';
import type { Line, RowView } from './matrix-view.js';
import { StepCell } from './StepCell.js';

export interface RowActions {
  compare: boolean;
  /** `<row>.<step>` that the drawer shows */
  active: string | undefined;
  stepName: (step: string) => string;
  onOpen: (key: string) => void;
  onCell: (row: string, step: string) => void;
  onRest: (key: string) => void;
}

/** One line of the matrix; `index` counts from 1 and is read to people who do not see how much is scrolled away. */
export function MatrixLine({ line, index, ...actions }: { line: Line; index: number } & RowActions) {
  const t = useT();
  switch (line.kind) {
    case 'locality':
      return (
        <tr className={classes.province} data-open={line.open || undefined} data-row aria-rowindex={index}>
          <th scope="row">
            <button
              type="button"
              className={classes.opener}
              aria-expanded={line.open}
              onClick={() => actions.onOpen(line.row.key)}
            >
              {line.open ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />}
              <span className={classes.name}>{line.row.name}</span>
              <span className={classes.units}>{line.row.aside}</span>
            </button>
          </th>
          <RowCells row={line.row} {...actions} />
        </tr>
      );
    case 'unit':
      return (
        <tr className={classes.unit} data-kind="unit" data-row aria-rowindex={index}>
          <th scope="row">
            <a href={line.row.href} title={`${line.row.name} ${line.row.key}`}>
              <span className={classes.unitName}>{line.row.name}</span>
              <span className={classes.units}>{line.row.aside}</span>
            </a>
          </th>
          <RowCells row={line.row} {...actions} />
        </tr>
      );
    case 'rest':
      return (
        <tr className={classes.rest} data-row aria-rowindex={index}>
          <th scope="row" colSpan={9}>
            <button type="button" onClick={() => actions.onRest(line.key)}>
              <IconChevronRight size={12} aria-hidden /> {t('board:restOnTrack', { count: line.count })}
            </button>
          </th>
          <td className={classes.last} />
        </tr>
      );
    case 'loading':
      return (
        <tr className={classes.rest} aria-rowindex={index}>
          <th scope="row" colSpan={10}>
            <Skeleton height={10} width={180} ml={36} />
            <span className="vd-visually-hidden">{t('state:loading')}</span>
          </th>
        </tr>
      );
  }
}

/** The seven cells, the worst lateness and the last activity of a row. */
export function RowCells({
  row,
  compare,
  active,
  stepName,
  onCell,
}: { row: RowView } & Omit<RowActions, 'onOpen' | 'onRest'>) {
  return (
    <>
      {row.cells.map((c) => (
        <td key={c.step}>
          <StepCell
            cell={c}
            row={row.name}
            step={stepName(c.step)}
            compare={compare}
            active={active === `${row.key}.${c.step}`}
            onOpen={() => onCell(row.key, c.step)}
          />
        </td>
      ))}
      <td className={classes.right}>
        <Worst row={row} compare={compare} />
      </td>
      <td className={classes.last}>{row.activity}</td>
    </>
  );
}

/** Overdue days in red; else the next deadline, in the colour of "due soon" when one of the cells is. */
export function Worst({ row, compare }: { row: RowView; compare: boolean }) {
  const t = useT();
  if (row.worstLateDays > 0)
    return (
      <span className={classes.worst}>
        {compare && row.worstDelta ? <span className={cell.delta}>{delta(row.worstDelta)}</span> : null}
        <b className={classes.lateDays}>{t('time:dayCount', { count: row.worstLateDays })}</b>
      </span>
    );
  const due = row.cells.some((c) => c.state === 'due' || c.due > 0);
  return (
    <span className={due ? classes.dueDate : classes.nextDate}>{row.nextDueOn ? shortDay(row.nextDueOn) : '–'}</span>
  );
}
