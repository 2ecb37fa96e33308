import { useT } from '../i18n/i18n.js';
import classes from './Legend.module.css';
import { statuses } from './status.js';
import { StatusMark } from './StatusMark.js';

/** The eight words, and what an empty cell means (drawn here as a dotted frame). */
export function Legend() {
  const t = useT();
  return (
    <div className={classes.root}>
      {statuses.map((s) => (
        <StatusMark key={s} status={s} word size={12} />
      ))}
      <span className={classes.blank}>
        <i aria-hidden /> {t('status:blank')}
      </span>
    </div>
  );
}
