import { IconArrowRight } from '@tabler/icons-react';
import classes from './MissingList.module.css';
import type { Status } from './status.js';
import { StatusMark } from './StatusMark.js';

export interface Missing {
  id: string;
  what: string;
  /** who can meet it */
  owner?: string;
  /** where it is met: the address and what one does there */
  where?: { href: string; label: string };
  status: Status;
}

/** A refusal as a to-do list: each unmet criterion, who can meet it, the place where it is met. */
export function MissingList({ items }: { items: Missing[] }) {
  return (
    <ul className={classes.root}>
      {items.map((m) => (
        <li key={m.id}>
          <StatusMark status={m.status} size={13} />
          <span>
            {m.what}
            {m.owner && <small>{m.owner}</small>}
          </span>
          {m.where && (
            <a href={m.where.href}>
              {m.where.label} <IconArrowRight size={13} stroke={1.8} aria-hidden />
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
