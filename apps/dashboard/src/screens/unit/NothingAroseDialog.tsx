import { useState } from 'react';
import { useConfirmNothingArose } from '../../api/actions.js';
import { CommandDialog } from '../../components/CommandDialog.js';
import { useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';
import type { UnitDialogProps } from './dialogs.js';
import { StepChoice } from './StepChoice.js';

type Confirmable = UnitDialogProps['page']['choices']['confirmable'][number];

/** Steps 6 and 7 with nothing to do are confirmed, never assumed. */
export function NothingAroseDialog({ page, caseId, onClose }: UnitDialogProps) {
  const t = useT();
  const { announce } = useFrame();
  const command = useConfirmNothingArose(caseId);
  const steps = page.choices.confirmable;
  const [step, setStep] = useState<Confirmable | undefined>(steps.length === 1 ? steps[0] : undefined);
  return (
    <CommandDialog
      title={t('unit:nothingTitle')}
      lead={t('unit:nothingLead')}
      submit={t('unit:nothingCommit')}
      sending={command.isPending}
      failure={command.error}
      disabled={!step}
      onClose={onClose}
      onSubmit={() =>
        step &&
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
        page={page}
        steps={steps}
        value={step}
        onChange={(chosen) => setStep(steps.find((each) => each === chosen))}
      />
    </CommandDialog>
  );
}
