import classes from './CaseSteps.module.css';
import type { Status } from './status.js';
import { StatusMark } from './StatusMark.js';

export interface CaseStep {
  name: string;
  /** the day it happened or is due, and what came of it */
  date?: string;
  note?: string;
  status: Status;
}

/** The course of one case: each station, its day, its result. */
export function CaseSteps({ steps }: { steps: CaseStep[] }) {
  return (
    <ol className={classes.root}>
      {steps.map((s) => (
        <li key={s.name} data-status={s.status} aria-current={s.status === 'run' ? 'step' : undefined}>
          <span className={classes.mark}>
            <StatusMark status={s.status} size={14} />
          </span>
          <b>{s.name}</b>
          <span>{[s.date, s.note].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ol>
  );
}
