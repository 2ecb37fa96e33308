import { type Day, fullDay, shortDay } from '../format/index.js';
import { useT } from '../i18n/i18n.js';
import classes from './CommandChain.module.css';

export interface ChainLink {
  post: string;
  unit: string;
  /** absent when the post is vacant */
  holder?: string;
  since?: Day;
  /** professional guidance, not line command */
  guidance?: boolean;
}

/** Line command as of the day shown, top down; a guidance edge stands apart behind a dotted line and carries no command. */
export function CommandChain({ day, links }: { day: Day; links: ChainLink[] }) {
  const t = useT();
  return (
    <div className={classes.root}>
      <span className={classes.label}>
        {t('unit:command')}
        <br />
        {t('unit:commandOn', { day: shortDay(day) })}
      </span>
      <ol>
        {links.map((l) => (
          <li
            key={l.post + l.unit}
            title={l.since && t('unit:since', { day: fullDay(l.since) })}
            data-guidance={l.guidance || undefined}
          >
            <b>{l.holder ?? t('unit:vacant')}</b>
            <span>
              {l.post} · {l.unit}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
