import { Tooltip } from '@mantine/core';
import { delta, shortDay } from '../format/index.js';
import { useT } from '../i18n/i18n.js';
import classes from './StepCell.module.css';
import type { CellView } from './matrix-view.js';
import { StatusMark } from './StatusMark.js';

interface Props {
  cell: CellView;
  /** names for the tooltip and for screen readers */
  row: string;
  step: string;
  compare: boolean;
  active: boolean;
  onOpen: () => void;
}

/**
 * A row × step cell. A bare mark where nothing is open, a mark and a figure where one unit is expected, else done/total,
 * a bar, and how many are late or due. Blank where nobody is expected.
 */
export function StepCell({ cell, row, step, compare, active, onOpen }: Props) {
  const t = useT();
  if (cell.state === 'blank') return <span className="vd-visually-hidden">{t('status:blank')}</span>;
  const bare = isBare(cell);
  const hint = bare
    ? [t(cell.doneLate ? 'status:doneLate' : `status:${cell.state}`), cell.figure].filter(Boolean).join(' ')
    : [
        `${cell.done}/${cell.expected} ${t('status:done')}`,
        cell.late > 0 && `${cell.late} ${t('status:late')}`,
        cell.due > 0 && `${cell.due} ${t('status:due')}`,
        cell.nextDueOn && `${t('board:nextDeadline')} ${shortDay(cell.nextDueOn)}`,
      ]
        .filter(Boolean)
        .join(', ');
  const label = t('board:tooltip', { row, step, hint });
  const change = cell.delta || cell.lateDelta;
  return (
    <Tooltip label={label} events={{ hover: true, focus: true, touch: false }}>
      <button
        type="button"
        className={classes.cell}
        data-split={!bare || undefined}
        data-status={cell.state}
        data-active={active || undefined}
        data-changed={cell.changed || undefined}
        aria-haspopup="dialog"
        onClick={onOpen}
      >
        <span className="vd-visually-hidden">{label}</span>
        <span aria-hidden className={classes.contents}>
          {bare ? <StatusMark status={cell.state} size={13} silent /> : <Fraction cell={cell} compare={compare} />}
          {bare && cell.figure && <span className={classes.figure}>{cell.figure}</span>}
          {bare && compare && change && cell.state !== 'late' ? (
            <span className={classes.delta}>{delta(change)}</span>
          ) : null}
        </span>
      </button>
    </Tooltip>
  );
}

/** Ink for facts, colour for exceptions: done by all and begun by none stay a bare mark. */
const isBare = (cell: CellView) => cell.expected <= 1 || cell.state === 'done' || (cell.done === 0 && cell.late === 0);

function Fraction({ cell, compare }: { cell: CellView; compare: boolean }) {
  const since = compare ? Math.max(0, Math.min(cell.done, cell.delta ?? 0)) : 0;
  const width = (n: number) => ({ width: `${(n / cell.expected) * 100}%` });
  return (
    <>
      <span className={classes.line}>
        <span className={classes.fraction}>
          {cell.done}
          <i>/{cell.expected}</i>
        </span>
        {compare && cell.delta && cell.late === 0 ? <span className={classes.delta}>{delta(cell.delta)}</span> : null}
        {cell.late > 0 && (
          <span className={classes.late}>
            <StatusMark status="late" silent size={10} />
            {cell.late}
            {compare && cell.lateDelta ? <sup>{delta(cell.lateDelta)}</sup> : null}
          </span>
        )}
        {cell.late === 0 && cell.due > 0 && (
          <span className={classes.due}>
            <StatusMark status="due" silent size={10} />
            {cell.due}
          </span>
        )}
      </span>
      <span className={classes.bar}>
        <i data-part="done" style={width(cell.done - since)} />
        {since > 0 && <i data-part="since" style={width(since)} />}
        {cell.late > 0 && <i data-part="late" style={width(cell.late)} />}
        {cell.due > 0 && <i data-part="due" style={width(cell.due)} />}
      </span>
    </>
  );
}
