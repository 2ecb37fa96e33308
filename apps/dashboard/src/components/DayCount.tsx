import { type Day, shortDay, weekdayShort } from '../format/index.js';
import { useLang, useT } from '../i18n/i18n.js';
import classes from './DayCount.module.css';

export interface CountedDay {
  day: Day;
  kind: 'due' | 'counted' | 'off';
  /** which working day past the due date, from 1; only for `counted` */
  n?: number;
  /** why nobody works on that day, when the calendar says */
  note?: string;
}

/** The days between due date and day shown, each with what it counts for: a number nobody has to recount. */
export function DayCount({ days }: { days: CountedDay[] }) {
  const t = useT();
  const lang = useLang();
  return (
    <ol className={classes.root} aria-label={t('why:days')}>
      {days.map((d) => (
        <li key={d.day} data-kind={d.kind} title={d.note}>
          <span>{weekdayShort(d.day, lang)}</span>
          <b>{shortDay(d.day)}</b>
          <em>{d.kind === 'due' ? t('why:dueDay') : d.kind === 'off' ? t('why:offDay') : d.n}</em>
        </li>
      ))}
    </ol>
  );
}
