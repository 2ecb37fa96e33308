import { useT } from '../../i18n/i18n.js';
import classes from './Inspections.module.css';

/** Kinds that every browser draws; the others are handed out to be opened elsewhere. */
const drawn = /\.(jpg|png)$/;

/** The signed page of the minutes, small; a tap takes the whole file. */
export function MinutesPhoto({ inspection, photo }: { inspection: string; photo: string }) {
  const t = useT();
  const href = `/api/v1/inspections/${inspection}/photo`;
  return (
    <a className={classes.photo} href={href} download>
      {drawn.test(photo) ? (
        <>
          <img src={href} alt="" loading="lazy" />
          {t('minutes:viewPhoto')}
        </>
      ) : (
        t('minutes:viewFile', { kind: photo.slice(photo.indexOf('.') + 1).toUpperCase() })
      )}
    </a>
  );
}
