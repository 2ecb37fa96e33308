import { useRecordInspection } from '../../api/actions.js';
import { attachToInspection } from '../../api/attachments.js';
import type { InspectionRow, Schema } from '../../api/types.js';
import { dayOf } from '../../format/index.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';
import { readable } from '../../offline/photo.js';
import { FormDialog } from '../FormDialog.js';

type Result = Schema<'RecordInspectionBody'>['result'];
const results: Result[] = ['good', 'fair', 'pass', 'fail'];

/** Entered from the paper minutes; recording ends the ladder. */
export function RecordDialog({ row, now, onClose }: { row: InspectionRow; now: string; onClose: () => void }) {
  const t = useT();
  const say = useSay();
  const sendPhoto = async (file: File) => attachToInspection(row.inspection, await readable(file));
  return (
    <FormDialog
      title={t('inspection:recordTitle', { unit: row.code })}
      lead={say(row.place)}
      submit={t('inspection:recordCommit')}
      done={t('inspection:recorded')}
      command={useRecordInspection(row.inspection)}
      onClose={onClose}
      warning={t('inspection:recordFinal')}
      fields={[
        { name: 'minutesNo', kind: 'text', label: t('inspection:minutesNo') },
        { name: 'conductedOn', kind: 'day', label: t('inspection:conductedOn'), initial: dayOf(now) },
        {
          name: 'result',
          kind: 'choice',
          label: t('inspection:result'),
          options: results.map((value) => ({ value, label: t(`inspection:${value}`) })),
        },
        { name: 'findingCount', kind: 'number', label: t('inspection:findings'), initial: '0' },
        { name: 'photo', kind: 'file', label: t('inspection:photo'), optional: true, send: sendPhoto },
      ]}
      bodyOf={({ minutesNo = '', conductedOn = '', result, findingCount, photo }) => ({
        minutesNo,
        conductedOn,
        result: results.find((r) => r === result) ?? 'pass',
        findingCount: Number(findingCount),
        ...(photo && { photo }),
      })}
    />
  );
}
