import { usePauseUnit, useResumeUnit } from '../../api/actions.js';
import { CommandDialog } from '../../components/CommandDialog.js';
import { useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';
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
  const { announce } = useFrame();
  const command = useResumeUnit(caseId);
  return (
    <CommandDialog
      title={t('unit:resumeTitle', { unit: page.code })}
      lead={t('unit:resumeHint')}
      submit={t('unit:resumeCommit')}
      sending={command.isPending}
      failure={command.error}
      onClose={onClose}
      onSubmit={() =>
        command.mutate(
          {},
          {
            onSuccess: () => {
              announce(t('unit:resumedNow'));
              onClose();
            },
          },
        )
      }
    >
      {null}
    </CommandDialog>
  );
}
