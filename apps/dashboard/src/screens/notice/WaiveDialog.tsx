import { useWaiveReminder } from '../../api/actions.js';
import type { Draft } from '../../api/types.js';
import { useT } from '../../i18n/i18n.js';
import { ReasonDialog } from '../ReasonDialog.js';

/** Not to remind is a decision, too: it needs its reason. */
export function WaiveDialog({
  draft,
  onClose,
}: {
  draft: Pick<Draft, 'caseId' | 'matter' | 'ordinal'>;
  onClose: () => void;
}) {
  const t = useT();
  const command = useWaiveReminder();
  const { caseId, matter, ordinal } = draft;
  return (
    <ReasonDialog
      title={t('notice:waiveTitle')}
      hint={t('notice:reasonHint')}
      submit={t('notice:waiveCommit')}
      done={t('notice:waived')}
      command={command}
      bodyOf={(reason) => ({ caseId, matter, ordinal, reason })}
      onClose={onClose}
    />
  );
}
