import { useState } from 'react';
import { useRescheduleInspection } from '../../api/actions.js';
import { fieldErrors } from '../../api/problem.js';
import type { InspectionRow } from '../../api/types.js';
import { Fields } from '../../components/CommandDialog.js';
import { DayField } from '../../components/DayField.js';
import { useT } from '../../i18n/i18n.js';
import { ReasonDialog } from '../ReasonDialog.js';

/** Another due day, with its reason; the first is never lost. */
export function RescheduleDialog({ row, onClose }: { row: InspectionRow; onClose: () => void }) {
  const t = useT();
  const command = useRescheduleInspection(row.inspection);
  const [dueOn, setDueOn] = useState<string | undefined>(row.dueOn);
  return (
    <ReasonDialog
      title={t('inspection:rescheduleTitle', { unit: row.code })}
      submit={t('inspection:rescheduleCommit')}
      done={t('inspection:rescheduled')}
      command={command}
      bodyOf={(reason) => ({ dueOn: dueOn ?? row.dueOn, reason })}
      onClose={onClose}
    >
      <Fields>
        <DayField
          label={t('command:newDeadline')}
          value={dueOn}
          error={fieldErrors(command.error ?? undefined).dueOn}
          onChange={setDueOn}
        />
      </Fields>
    </ReasonDialog>
  );
}
