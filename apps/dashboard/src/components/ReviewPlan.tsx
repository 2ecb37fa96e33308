import { type Day, fullDay, shortDay } from '../format/index.js';
import { useT } from '../i18n/i18n.js';
import classes from './ReviewPlan.module.css';
import type { Status } from './status.js';
import { StatusMark } from './StatusMark.js';

export interface ReviewStation {
  name: string;
  day: Day;
  status: Status;
  note?: string;
}
export interface OpenedReview {
  id: string;
  href: string;
  name: string;
  post: string;
  /** who decides it: never the person himself */
  decides: string;
  state: string;
  /** why it is in this state, if the page knows */
  cause?: string;
}
interface Props {
  title: string;
  /** none once the reviews were cancelled */
  stations: ReviewStation[];
  reviews: OpenedReview[];
  /** days of the calendar that wait for confirmation and would move a deadline */
  unconfirmed: { day: Day; note: string }[];
}

/** The reviews of one case: their common calendar once, then who is reviewed and who decides. */
export function ReviewPlan({ title, stations, reviews, unconfirmed }: Props) {
  const t = useT();
  return (
    <section className={classes.root}>
      <h2 className="vd-h2">{title}</h2>
      <ol>
        {stations.map((s) => (
          <li key={s.name} data-status={s.status}>
            <StatusMark status={s.status} size={13} />
            <span>{s.name}</span>
            <time dateTime={s.day} title={fullDay(s.day)}>
              {shortDay(s.day)}
            </time>
            <b>{s.note}</b>
          </li>
        ))}
      </ol>
      {unconfirmed.map((u) => (
        <p className={classes.calendar} key={u.day}>
          <b>{shortDay(u.day)}</b> {u.note}
        </p>
      ))}
      {reviews.map((r) => (
        <article key={r.id}>
          <header>
            <h3>{r.name}</h3>
            <a href={r.href}>{r.id}</a>
          </header>
          <p>{r.post}</p>
          <p>
            {t('review:decides')} <span>{r.decides}</span>
          </p>
          <p>{r.cause ? `${r.state}: ${r.cause}` : r.state}</p>
        </article>
      ))}
      <p className={classes.foot}>{t('review:foot')}</p>
    </section>
  );
}
