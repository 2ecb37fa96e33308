import { useT } from '../../i18n/i18n.js';
import classes from './notice.module.css';

/** The paper itself, before it is approved: whom it reaches, what it says, who signs. */
export function Paper({ to, text, signer }: { to?: string; text: string; signer?: string }) {
  const t = useT();
  return (
    <blockquote className={classes.paper}>
      {to && !/^(Kính gửi|To)\b/u.test(text) && <p className={classes.to}>{t('inbox:to', { name: to })}</p>}
      <p>{text}</p>
      {signer && <p className={classes.signer}>{signer}</p>}
    </blockquote>
  );
}
