import { useT } from '../i18n/i18n.js';
import classes from './ChangesFeed.module.css';
import type { Shown } from './status.js';
import { StatusMark } from './StatusMark.js';
import { useFreshRows } from './use-fresh-rows.js';

export interface ChangeView {
  key: string;
  unit: string;
  href: string;
  /** "08:41"; empty between two compared days */
  at: string;
  from?: Shown;
  to: Shown;
  what: string;
}

interface Props {
  title: string;
  rows: ChangeView[];
  /** what is listed: another day is another list */
  scope: string;
}

/** What moved: in the last 24 hours, or between the two days compared. New rows wait behind a button; nothing jumps. */
export function ChangesFeed({ title, rows, scope }: Props) {
  const t = useT();
  const { shown, waiting, show } = useFreshRows(rows, (r) => r.key, scope);
  return (
    <section className={classes.root} aria-label={title}>
      <header>
        <h2 className="vd-h2">{title}</h2>
        {waiting > 0 && (
          <button type="button" className={classes.fresh} onClick={show}>
            {t('list:fresh', { count: waiting })}
          </button>
        )}
      </header>
      {rows.length === 0 && <p className="vd-meta">{t('board:noChanges')}</p>}
      <ol aria-live="polite">
        {shown.map((r) => (
          <li key={r.key}>
            <div className={classes.top}>
              <a href={r.href}>{r.unit}</a>
              {r.at && <time>{r.at}</time>}
            </div>
            <p>
              <Move from={r.from} to={r.to} />
              {r.what}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Move({ from, to }: { from: Shown | undefined; to: Shown }) {
  return (
    <span className={classes.move}>
      {from && from !== 'blank' && from !== to && (
        <>
          <StatusMark status={from} size={12} />
          <i aria-hidden>→</i>
        </>
      )}
      {to !== 'blank' && <StatusMark status={to} size={12} />}
    </span>
  );
}
