import type { ReactNode } from 'react';
import classes from './states.module.css';

/** An empty page says what will appear here, and how to start it. */
export function Empty({ title, text, children }: { title: string; text?: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className={classes.lead}>{title}</p>
      {text && <p>{text}</p>}
      {children && <div className={classes.act}>{children}</div>}
    </div>
  );
}
