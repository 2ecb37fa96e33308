import { IconCamera } from '@tabler/icons-react';
import { type ChangeEvent, useEffect, useMemo, useState } from 'react';
import { decimal } from '../../format/index.js';
import { useLang, useT } from '../../i18n/i18n.js';
import { readable } from '../../offline/photo.js';
import classes from './Minutes.module.css';
import type { PartProps } from './part-props.js';

/** The server takes no more. In bytes. */
const largest = 8 * 1_048_576;

/** The signed page: the camera opens with one tap; a file chosen from the phone will do too. */
export function PhotoPart({ draft: { photo }, change }: PartProps) {
  const t = useT();
  const [tooLarge, setTooLarge] = useState(false);
  const onFile = async ({ currentTarget: input }: ChangeEvent<HTMLInputElement>) => {
    const file = input.files?.[0];
    if (!file) return;
    const small = await readable(file);
    // the same file can be chosen again after it was removed
    input.value = '';
    setTooLarge(small.size > largest);
    if (small.size <= largest) change({ photo: small });
  };
  const choose = (label: string, accept: string, camera: boolean) => (
    <label className={camera ? classes.camera : classes.choose}>
      {camera && <IconCamera size={34} stroke={1.5} aria-hidden />}
      <span>{label}</span>
      <input
        type="file"
        className="vd-visually-hidden"
        accept={accept}
        {...(camera && { capture: 'environment' })}
        onChange={(e) => void onFile(e)}
      />
    </label>
  );
  return (
    <>
      <p className={classes.hint}>{t('minutes:photoHint')}</p>
      {photo && <Picture photo={photo} />}
      <div className={classes.take}>
        {choose(t(photo ? 'minutes:retake' : 'minutes:take'), 'image/*', true)}
        {choose(t('minutes:choose'), 'image/jpeg,image/png,image/heic,application/pdf', false)}
        {photo && (
          <button type="button" className={classes.choose} onClick={() => change({ photo: undefined })}>
            {t('minutes:removePhoto')}
          </button>
        )}
      </div>
      {tooLarge && (
        <p className="vd-field-error" role="alert">
          {t('minutes:photoTooLarge')}
        </p>
      )}
    </>
  );
}

/** What was photographed, as it lies on the device. */
export function Picture({ photo }: { photo: Blob }) {
  const t = useT();
  const lang = useLang();
  const url = useMemo(() => URL.createObjectURL(photo), [photo]);
  useEffect(() => () => URL.revokeObjectURL(url), [url]);
  return (
    <figure className={classes.picture}>
      {photo.type.startsWith('image/') ? <img src={url} alt={t('minutes:photo')} /> : <b>{t('minutes:isFile')}</b>}
      <figcaption>{t('minutes:photoSize', { size: decimal(photo.size / 1_048_576, lang) })}</figcaption>
    </figure>
  );
}
