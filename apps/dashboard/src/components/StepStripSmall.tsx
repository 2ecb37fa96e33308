import type { Shown } from './status.js';
import { StatusMark } from './StatusMark.js';
import classes from './StepStrip.module.css';

interface Props {
  cells: { state: Shown; count?: number }[];
  /** all seven steps in words */
  label: string;
}

/** The seven steps in the room of a list row: marks on a line; a double line joins steps that run side by side. */
export function StepStripSmall({ cells, label }: Props) {
  return (
    <span className={classes.small} role="img" aria-label={label}>
      {cells.map((c, i) => (
        <span key={i} className={classes.slot} data-status={c.state} data-beside={i === 2 || i === 5 || undefined}>
          <span>
            {c.state === 'blank' ? <i /> : <StatusMark status={c.state} silent size={15} />}
            {c.count ? <b>{c.count}</b> : null}
          </span>
        </span>
      ))}
    </span>
  );
}
