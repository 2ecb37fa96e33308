import { useState } from 'react';
import { useConfirmNothingArose } from '../../api/actions.js';
import { useT } from '../../i18n/i18n.js';
import { ConfirmDialog } from '../ConfirmDialog.js';
import type { UnitDialogProps } from './dialogs.js';
import { StepChoice } from './StepChoice.js';

type Confirmable = UnitDialogProps['page']['choices']['confirmable'][number];

/** Steps 6 and 7 with nothing to do are confirmed, never assumed. */
export function NothingAroseDialog({ page, caseId, onClose }: UnitDialogProps) {
  const t = useT();
  const command = useConfirmNothingArose(caseId);
  const steps = page.choices.confirmable;
  const [step, setStep] = useState<Confirmable | undefined>(steps.length === 1 ? steps[0] : undefined);
  return (
    <ConfirmDialog
      title={t('unit:nothingTitle')}
      lead={t('unit:nothingLead')}
      submit={t('unit:nothingCommit')}
      done={t('unit:nothingDone')}
      command={command}
      body={{ step: step ?? 'commendation' }}
      disabled={!step}
      onClose={onClose}
    >
      <StepChoice
        page={page}
        steps={steps}
        value={step}
        onChange={(chosen) => setStep(steps.find((each) => each === chosen))}
      />
    </ConfirmDialog>
  );
}
