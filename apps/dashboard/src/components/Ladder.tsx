import type { ReactNode } from 'react';
import { type Day, shortDay } from '../format/index.js';
import { useT } from '../i18n/i18n.js';
import classes from './Ladder.module.css';
import { StatusMark } from './StatusMark.js';

export interface Rung {
  /** working days against the due date: −2, 0, +1, +3 … */
  offset: number;
  state: 'sent' | 'waiting' | 'waived' | 'planned';
  what: string;
  to: string;
  day: Day;
  /** a formal reminder along the line counts; nothing else does */
  counts?: boolean;
  /** what proves it: sent when, opened when */
  proof?: string;
  /** what one may do about it now */
  actions?: ReactNode;
}

const marks = { sent: 'done', waiting: 'due', waived: 'waived', planned: 'none' } as const;
const signed = (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0');

/** A reminder ladder: what was sent, to whom, what came back; what waits for approval; what would follow. */
export function Ladder({ rungs }: { rungs: Rung[] }) {
  const t = useT();
  return (
    <ol className={classes.root}>
      {rungs.map((r) => (
        <li key={`${r.offset}${r.what}`} data-state={r.state}>
          <span className={classes.offset}>{signed(r.offset)}</span>
          <span className={classes.mark}>
            <StatusMark status={marks[r.state]} size={13} />
          </span>
          <div>
            <p className={classes.what}>
              <b>{r.what}</b>
              <time dateTime={r.day}>{shortDay(r.day)}</time>
            </p>
            <p className={classes.to}>
              <span>{r.to}</span>
              {r.counts && <i>{t('inspection:counts')}</i>}
            </p>
            {r.proof && <p className={classes.proof}>{r.proof}</p>}
            {r.actions && <div className={classes.act}>{r.actions}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
