import { useState } from 'react';
import { useConfirmNothingArose } from '../../api/actions.js';
import { CommandDialog } from '../../components/CommandDialog.js';
import { useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';
import { StepChoice } from './StepChoice.js';

/** Steps 6 and 7 with nothing to do are confirmed, never assumed. */
export function NothingAroseDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useT();
  const { announce } = useFrame();
  const command = useConfirmNothingArose(caseId);
  const [step, setStep] = useState<'commendation' | 'accountability'>('commendation');
  return (
    <CommandDialog
      title={t('unit:nothingTitle')}
      submit={t('unit:nothingCommit')}
      sending={command.isPending}
      failure={command.error}
      onClose={onClose}
      onSubmit={() =>
        command.mutate(
          { step },
          {
            onSuccess: () => {
              announce(t('unit:nothingDone'));
              onClose();
            },
          },
        )
      }
    >
      <StepChoice
        steps={['commendation', 'accountability']}
        value={step}
        onChange={(chosen) => setStep(chosen === 'accountability' ? 'accountability' : 'commendation')}
      />
    </CommandDialog>
  );
}
