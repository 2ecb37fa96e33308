import type { ReactNode } from 'react';
import classes from './Answer.module.css';

interface Props {
  children: ReactNode;
  /** a quieter second line */
  context?: ReactNode;
  /** the page's main actions */
  end?: ReactNode;
}

/** The first line of a page: a sentence with the figures in it. Everything below explains it. */
export function Answer({ children, context, end }: Props) {
  return (
    <div className={classes.root}>
      <div>
        <h1>{children}</h1>
        {context && <p>{context}</p>}
      </div>
      {end}
    </div>
  );
}
