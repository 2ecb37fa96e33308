import { useCancelInspection } from '../../api/actions.js';
import type { InspectionRow } from '../../api/types.js';
import { useT } from '../../i18n/i18n.js';
import { ReasonDialog } from '../ReasonDialog.js';

/** An inspection that will not take place: its ladder ends, its reason stays readable. */
export function CancelDialog({ row, onClose }: { row: InspectionRow; onClose: () => void }) {
  const t = useT();
  return (
    <ReasonDialog
      title={t('inspection:cancelTitle', { unit: row.code })}
      hint={t('inspection:cancelHint')}
      submit={t('inspection:cancelCommit')}
      done={t('inspection:cancelledNow')}
      command={useCancelInspection(row.inspection)}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    />
  );
}
