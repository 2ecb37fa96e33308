import type { ReactNode } from 'react';
import classes from './states.module.css';

interface Props {
  title: string;
  text?: string;
  /** the title is the first heading of the page */
  heading?: boolean;
  children?: ReactNode;
}

/** An empty page says what will appear here, and how to start it. */
export function Empty({ title, text, heading = false, children }: Props) {
  const Title = heading ? 'h1' : 'p';
  return (
    <div className={classes.empty}>
      <Title className={classes.lead}>{title}</Title>
      {text && <p>{text}</p>}
      {children && <div className={classes.act}>{children}</div>}
    </div>
  );
}
