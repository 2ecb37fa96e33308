import type { CSSProperties } from 'react';
import { addDays, type Day, daysBetween, shortDay } from '../format/index.js';
import { useT } from '../i18n/i18n.js';
import type { Status } from './status.js';
import { StatusMark } from './StatusMark.js';
import classes from './WindowChart.module.css';

export interface WindowRow {
  key: string;
  place: string;
  unit: string;
  team: string;
  chair: string;
  opensOn: Day;
  dueOn: Day;
  conductedOn?: Day;
  status: Status;
  /** the state in words, with its number of days */
  state: string;
}

interface Props {
  rows: WindowRow[];
  from: Day;
  to: Day;
  now: Day;
  selected: string | undefined;
  onSelect: (key: string) => void;
  /** finished inspections that are folded away */
  folded: number;
  onUnfold: () => void;
}

/** Planned windows against what happened: outline = window, mark = conducted, red dashes = days past the due date. */
export function WindowChart({ rows, from, to, now, selected, onSelect, folded, onUnfold }: Props) {
  const t = useT();
  const length = daysBetween(from, to);
  const at = (day: Day) => Math.min(100, Math.max(0, (daysBetween(from, day) / length) * 100));
  const weeks = Array.from({ length: Math.ceil(length / 7) }, (_, i) => addDays(from, i * 7));
  const week = weeks.findLast((w) => w <= now);
  return (
    <table className={classes.root} style={{ '--weeks': weeks.length } as CSSProperties}>
      <thead>
        <tr>
          <th scope="col">{t('inspection:place')}</th>
          <th scope="col">{t('inspection:team')}</th>
          <th scope="col" className={classes.time}>
            <div className={classes.weeks}>
              {weeks.map((w) => (
                <span key={w} data-now={w === week || undefined}>
                  {shortDay(w)}
                </span>
              ))}
            </div>
          </th>
          <th scope="col">{t('inspection:state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((r) => (
          <tr key={r.key} aria-selected={r.key === selected} data-row onClick={() => onSelect(r.key)}>
            <th scope="row">
              <button type="button" className={classes.pick} aria-pressed={r.key === selected}>
                {r.place} <span>{r.unit}</span>
              </button>
            </th>
            <td className={classes.lead}>
              {r.team} <span>{r.chair}</span>
            </td>
            <td className={classes.time}>
              <Lane row={r} now={now} at={at} />
            </td>
            <td className={classes.state} data-status={r.status}>
              <StatusMark status={r.status} silent size={12} /> {r.state}
            </td>
          </tr>
        ))}
      </tbody>
      {folded > 0 && (
        <tfoot>
          <tr>
            <th colSpan={4} scope="row">
              <button type="button" onClick={onUnfold}>
                <StatusMark status="done" silent size={12} /> {t('inspection:folded', { count: folded })}
              </button>
            </th>
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Lane({ row: r, now, at }: { row: WindowRow; now: Day; at: (day: Day) => number }) {
  const span = (a: Day, b: Day) => ({ left: `${at(a)}%`, width: `${Math.max(0, at(b) - at(a))}%` });
  return (
    <div className={classes.lane}>
      <i className={classes.now} style={{ left: `${at(now)}%` }} />
      <i className={classes.window} data-status={r.status} style={span(r.opensOn, r.dueOn)} />
      {r.status === 'late' && <i className={classes.over} style={span(r.dueOn, now)} />}
      {r.conductedOn && (
        <i className={classes.point} style={{ left: `${at(r.conductedOn)}%` }}>
          <StatusMark status="done" size={14} silent />
        </i>
      )}
      {r.status === 'missed' && (
        <i className={classes.point} style={{ left: `${at(r.dueOn)}%` }}>
          <StatusMark status="missed" size={13} silent />
        </i>
      )}
    </div>
  );
}
