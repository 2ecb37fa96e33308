import type { ReactNode } from 'react';
import { useT } from '../i18n/i18n.js';
import type { Status } from './status.js';
import classes from './StatusMark.module.css';

const shapes: Record<Status, ReactNode> = {
  none: <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />,
  run: (
    <>
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M8 2.75a5.25 5.25 0 0 0 0 10.5Z" fill="currentColor" />
    </>
  ),
  due: <path d="M8 2.9 14 13.1H2Z" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />,
  late: (
    <path d="M8 2.9 14 13.1H2Z" fill="currentColor" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
  ),
  done: (
    <path
      d="m2.9 8.6 3.3 3.3 6.9-7.6"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  ),
  waived: <path d="M3.5 8h9" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />,
  suspended: <path d="M5.5 3.5v9M10.5 3.5v9" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />,
  missed: <path d="m3.8 3.8 8.4 8.4m0-8.4-8.4 8.4" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />,
};

interface Props {
  status: Status;
  size?: number;
  /** show the word beside the mark */
  word?: boolean;
  /** the mark stands beside text that already says the status */
  silent?: boolean;
}

/** Shape, colour and word of one state. Every state in the product is drawn by this component. */
export function StatusMark({ status, size = 14, word = false, silent = false }: Props) {
  const t = useT();
  const quiet = word || silent;
  return (
    <span className={classes.root} data-status={status}>
      <svg
        width={size}
        height={size}
        viewBox="0 0 16 16"
        {...(quiet ? { 'aria-hidden': true } : { role: 'img', 'aria-label': t(`status:${status}`) })}
      >
        {shapes[status]}
      </svg>
      {word && <span>{t(`status:${status}`)}</span>}
    </span>
  );
}
