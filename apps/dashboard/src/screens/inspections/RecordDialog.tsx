import { NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useRecordInspection } from '../../api/actions.js';
import { fieldErrors } from '../../api/problem.js';
import type { InspectionRow, Schema } from '../../api/types.js';
import { CommandDialog, Fields } from '../../components/CommandDialog.js';
import { DayField } from '../../components/DayField.js';
import { dayOf } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';

type Result = Schema<'RecordInspectionBody'>['result'];
const results: Result[] = ['good', 'fair', 'pass', 'fail'];

/** Entered from the paper minutes; recording ends the ladder. */
export function RecordDialog({ row, now, onClose }: { row: InspectionRow; now: string; onClose: () => void }) {
  const t = useT();
  const say = useSay();
  const { announce } = useFrame();
  const command = useRecordInspection(row.inspection);
  const [conductedOn, setConductedOn] = useState<string | undefined>(dayOf(now));
  const [minutesNo, setMinutesNo] = useState('');
  const [result, setResult] = useState<Result>('pass');
  const [findingCount, setFindingCount] = useState<number | string>(0);
  const [tried, setTried] = useState(false);
  const errors = fieldErrors(command.error ?? undefined);
  const missing = tried && minutesNo.trim() === '';
  return (
    <CommandDialog
      title={t('inspection:recordTitle', { unit: row.code })}
      lead={say(row.place)}
      submit={t('inspection:recordCommit')}
      sending={command.isPending}
      failure={command.error}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (!conductedOn || minutesNo.trim() === '') return;
        command.mutate(
          { conductedOn, minutesNo: minutesNo.trim(), result, findingCount: Number(findingCount) || 0 },
          {
            onSuccess: () => {
              announce(t('inspection:recorded'));
              onClose();
            },
          },
        );
      }}
    >
      <Fields>
        <TextInput
          label={t('inspection:minutesNo')}
          data-autofocus
          value={minutesNo}
          error={missing ? t('command:required') : errors.minutesNo}
          onChange={(e) => setMinutesNo(e.currentTarget.value)}
        />
        <DayField
          label={t('inspection:conductedOn')}
          value={conductedOn}
          error={tried && !conductedOn ? t('command:day') : errors.conductedOn}
          onChange={setConductedOn}
        />
        <div>
          <span className="vd-label">{t('inspection:result')}</span>
          <SegmentedControl
            fullWidth
            aria-label={t('inspection:result')}
            value={result}
            onChange={setResult}
            data={results.map((value) => ({ value, label: t(`inspection:${value}`) }))}
          />
        </div>
        <NumberInput
          label={t('inspection:findings')}
          min={0}
          max={500}
          allowDecimal={false}
          value={findingCount}
          error={errors.findingCount}
          onChange={setFindingCount}
        />
      </Fields>
    </CommandDialog>
  );
}
