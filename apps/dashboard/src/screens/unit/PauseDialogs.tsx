import { usePauseUnit, useResumeUnit } from '../../api/actions.js';
import { useT } from '../../i18n/i18n.js';
import { ConfirmDialog } from '../ConfirmDialog.js';
import { ReasonDialog } from '../ReasonDialog.js';
import type { UnitDialogProps } from './dialogs.js';

/** Pausing can be taken back: the frame offers it as soon as it is recorded. */
export function PauseDialog({ page, caseId, onClose }: UnitDialogProps) {
  const t = useT();
  const resume = useResumeUnit(caseId);
  return (
    <ReasonDialog
      title={t('unit:pauseTitle', { unit: page.code })}
      hint={t('unit:pauseHint')}
      submit={t('unit:pauseCommit')}
      done={t('unit:pausedNow')}
      undo={() => resume.mutate({})}
      command={usePauseUnit(caseId)}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    />
  );
}

export function ResumeDialog({ page, caseId, onClose }: UnitDialogProps) {
  const t = useT();
  return (
    <ConfirmDialog
      title={t('unit:resumeTitle', { unit: page.code })}
      lead={t('unit:resumeHint')}
      submit={t('unit:resumeCommit')}
      done={t('unit:resumedNow')}
      command={useResumeUnit(caseId)}
      body={{}}
      onClose={onClose}
    />
  );
}
