import type { ReactNode } from 'react';
import classes from './NumberButton.module.css';
import type { Status } from './status.js';
import { StatusMark } from './StatusMark.js';

interface Props {
  children: ReactNode;
  /** what the number counts, for the accessible name and the tooltip */
  counts: string;
  status?: Status;
  strong?: boolean;
  /** counts errors: the colour of what is wrong, without the mark of what is overdue */
  wrong?: boolean;
  /** the list it counts is open */
  active?: boolean;
  onClick?: () => void;
}

/** A number that can be questioned: it opens the list it counts. */
export function NumberButton({ children, counts, status, strong, wrong, active, onClick }: Props) {
  return (
    <button
      type="button"
      className={classes.root}
      data-strong={strong || undefined}
      data-status={status ?? (wrong ? 'wrong' : undefined)}
      data-active={active || undefined}
      title={counts}
      aria-haspopup={onClick && 'dialog'}
      onClick={onClick}
    >
      {status && <StatusMark status={status} silent size={strong ? 15 : 12} />}
      <span className={classes.figure}>{children}</span>
      <span className="vd-visually-hidden"> {counts}</span>
    </button>
  );
}
