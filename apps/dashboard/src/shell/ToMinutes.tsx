import { useT } from '../i18n/i18n.js';
import { owner } from '../offline/owner.js';
import classes from '../states/states.module.css';

/** Without a server one thing still works: the minutes that lie on this device. */
export function ToMinutes() {
  const t = useT();
  if (owner() === undefined) return null;
  return (
    <p className={classes.error}>
      <a href="/kiem-tra/bien-ban">{t('minutes:toDrafts')}</a>
    </p>
  );
}
