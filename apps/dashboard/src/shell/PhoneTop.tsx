import { IconX } from '@tabler/icons-react';
import { useAddress } from '../address/use-address.js';
import { useLive } from '../api/stream.js';
import type { ReadAt } from '../api/types.js';
import { dayOf, fullDay, timeOf, weekday } from '../format/index.js';
import { useLang, useT } from '../i18n/i18n.js';
import { PhoneMenu } from './PhoneMenu.js';
import classes from './PhoneShell.module.css';

/** The time bar of the phone: round, day and hour, whether it is live; on another day it is purple and leads back. */
export function PhoneTop({ readAt, round }: { readAt: ReadAt | undefined; round: number | undefined }) {
  const t = useT();
  const lang = useLang();
  const live = useLive();
  const { address, set } = useAddress();
  const now = live.now ?? readAt?.now;
  const day = address.ngay ?? (now && dayOf(now));
  if (!day) return <div className={classes.when} />;
  const words = [round !== undefined && t('time:round', { n: round }), `${weekday(day, lang)} ${fullDay(day)}`]
    .filter(Boolean)
    .join(' · ');
  if (address.ngay)
    return (
      <p className={classes.when} data-past>
        {words}, {t('time:endOfDay')}
        <button type="button" onClick={() => set({ ngay: undefined, 'so-voi': undefined, biet: undefined })}>
          {t('time:backToNow')} <IconX size={14} aria-hidden />
        </button>
      </p>
    );
  return (
    <div className={classes.when} data-lost={live.lostSince !== undefined || undefined}>
      <i aria-hidden />
      {live.lostSince === undefined
        ? `${words}, ${now ? timeOf(now) : ''}`
        : `${t('time:lost')} ${timeOf(live.lostSince)}`}
      <PhoneMenu />
    </div>
  );
}
