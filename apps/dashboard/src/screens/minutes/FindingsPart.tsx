import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useT } from '../../i18n/i18n.js';
import classes from './Minutes.module.css';
import type { PartProps } from './part-props.js';

/** More in one set of minutes is a slip of the thumb; the server says the same. */
const most = 500;

export function FindingsPart({ draft: { findingCount }, change }: PartProps) {
  const t = useT();
  const to = (n: number) => change({ findingCount: Math.min(most, Math.max(0, n)) });
  return (
    <div className={classes.count}>
      <button
        type="button"
        aria-label={t('minutes:fewer')}
        disabled={findingCount === 0}
        onClick={() => to(findingCount - 1)}
      >
        <IconMinus size={26} aria-hidden />
      </button>
      <input
        aria-label={t('minutes:findings')}
        inputMode="numeric"
        value={findingCount}
        onChange={(e) => to(Number(e.currentTarget.value.replace(/\D/g, '')))}
      />
      <button type="button" aria-label={t('minutes:more')} onClick={() => to(findingCount + 1)}>
        <IconPlus size={26} aria-hidden />
      </button>
    </div>
  );
}
