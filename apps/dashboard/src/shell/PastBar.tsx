import { SegmentedControl } from '@mantine/core';
import { IconCalendar, IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react';
import { useAddress } from '../address/use-address.js';
import { addDays, fullDay, int, weekday } from '../format/index.js';
import { useLang, useT } from '../i18n/i18n.js';
import classes from './AsOfBar.module.css';
import { DayChooser, RoundMenu } from './AsOfBar.js';

interface Props {
  title: string;
  position: number | undefined;
  today: string;
  rounds: number[];
  round: number | undefined;
}

/** The bar of another day: purple, and nothing else in the product is. */
export function PastBar({ title, position, today, rounds, round }: Props) {
  const t = useT();
  const lang = useLang();
  const { address, set } = useAddress();
  const day = address.ngay ?? today;
  const other = address['so-voi'];
  const toNow = () => set({ ngay: undefined, 'so-voi': undefined, biet: undefined });
  const move = (days: number) => {
    const next = addDays(day, days);
    if (next >= today && !other) toNow();
    else set({ ngay: next });
  };
  return (
    <header className={classes.root} data-past>
      <span className="vd-visually-hidden">{title}</span>
      <RoundMenu rounds={rounds} round={round} />
      <span className={classes.day}>
        <button type="button" aria-label={t('time:previousDay')} onClick={() => move(-1)}>
          <IconChevronLeft size={16} aria-hidden />
        </button>
        <DayChooser
          label={t('time:chooseDay')}
          value={day}
          max={today}
          today={today}
          onChoose={(ngay) => set({ ngay })}
        >
          <IconCalendar size={15} stroke={1.8} aria-hidden />
          <span>
            {t('time:showing')}{' '}
            <b>
              {weekday(day, lang)} {fullDay(day)}
            </b>
            {/* no room for it beside a second day */}
            {!other && `, ${t('time:endOfDay')}`}
          </span>
        </DayChooser>
        <button type="button" aria-label={t('time:followingDay')} disabled={day >= today} onClick={() => move(1)}>
          <IconChevronRight size={16} aria-hidden />
        </button>
      </span>
      {position !== undefined && (
        <span className={classes.log}>
          {t('time:position')} {int(position, lang)}
        </span>
      )}
      <SegmentedControl
        className={classes.known}
        aria-label={t('time:known')}
        data={[
          { label: t('time:knownThen'), value: 'then' },
          { label: t('time:knownNow'), value: 'now' },
        ]}
        value={address.biet === 'nay' ? 'now' : 'then'}
        onChange={(value) => set({ biet: value === 'now' ? 'nay' : undefined })}
      />
      <span className={classes.versus}>
        {t('time:comparedWith')}{' '}
        <DayChooser
          label={t('time:compareDay')}
          value={other ?? addDays(day, -30)}
          max={addDays(day, -1)}
          today={today}
          onChoose={(chosen) => set({ 'so-voi': chosen })}
        >
          <b>{other ? fullDay(other) : '…'}</b>
        </DayChooser>
        {other && (
          <button
            type="button"
            className={classes.stop}
            aria-label={t('time:stopComparing')}
            onClick={() => set({ 'so-voi': undefined })}
          >
            <IconX size={14} aria-hidden />
          </button>
        )}
      </span>
      <button type="button" className={classes.back} onClick={toNow}>
        {t('time:backToNow')} <kbd>Esc</kbd>
      </button>
    </header>
  );
}
