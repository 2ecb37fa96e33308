import { TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { DayField } from '../../components/DayField.js';
import { isDay } from '../../format/index.js';
import { useT } from '../../i18n/i18n.js';
import { todayOf } from '../../offline/draft.js';
import classes from './Minutes.module.css';
import type { PartProps } from './part-props.js';

/** As they stand on the paper; the day is today until somebody says otherwise. */
export function NumberPart({ draft, change, tried }: PartProps) {
  const t = useT();
  const day = draft.conductedOn || todayOf(draft, Date.now());
  useEffect(() => {
    if (draft.conductedOn === '') change({ conductedOn: day });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only on arriving here: a day that is being retyped is empty for a moment
  }, []);
  return (
    <div className={classes.fields}>
      <TextInput
        label={t('inspection:minutesNo')}
        size="lg"
        value={draft.minutesNo}
        maxLength={60}
        error={tried && draft.minutesNo.trim() === '' ? t('command:required') : undefined}
        onChange={(e) => change({ minutesNo: e.currentTarget.value })}
      />
      <DayField
        label={t('inspection:conductedOn')}
        value={day}
        error={tried && !isDay(draft.conductedOn) ? t('command:day') : undefined}
        onChange={(typed) => change({ conductedOn: typed ?? '' })}
      />
    </div>
  );
}
