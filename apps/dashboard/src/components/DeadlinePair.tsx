import { type Day, fullDay, shortDay } from '../format/index.js';
import { useT } from '../i18n/i18n.js';
import classes from './DeadlinePair.module.css';

/** First and current deadline. The first is never lost: struck through, always in front of the current one. */
export function DeadlinePair({ first, current, compact = false }: { first: Day; current: Day; compact?: boolean }) {
  const t = useT();
  const text = compact ? shortDay : fullDay;
  if (first === current)
    return (
      <span className={classes.root}>
        <b>{text(current)}</b>
      </span>
    );
  return (
    <span className={classes.root}>
      <s title={t('time:firstDeadline')}>{text(first)}</s>
      <i>
        <span aria-hidden>→</span>
        <span className="vd-visually-hidden">{t('time:isNow')}</span>
      </i>
      <b title={t('time:currentDeadline')}>{text(current)}</b>
    </span>
  );
}
