import { useState } from 'react';
import { useCompleteStep } from '../../api/actions.js';
import type { StepKey } from '../../api/types.js';
import { useT } from '../../i18n/i18n.js';
import { ConfirmDialog } from '../ConfirmDialog.js';
import type { UnitDialogProps } from './dialogs.js';
import { placeOfCriterion } from './places.js';
import { StepChoice } from './StepChoice.js';

/** A person says that a step is done; when something is missing the answer is the list of it, each with its place. */
export function CompleteDialog({ page, caseId, onClose }: UnitDialogProps) {
  const t = useT();
  const open = page.steps
    .filter((s) => s.step !== 'accountability' && ['run', 'due', 'late'].includes(s.state))
    .map((s) => s.step);
  const [step, setStep] = useState(open.includes(page.standsAt!) ? page.standsAt : open[0]);
  const command = useCompleteStep(caseId, step ?? 'plan');
  const choose = (chosen: StepKey) => {
    command.reset();
    setStep(chosen);
  };
  return (
    <ConfirmDialog
      title={t('unit:completeTitle', { unit: page.code })}
      lead={t('unit:completeLead')}
      submit={t('unit:completeCommit')}
      done={t('unit:completedNow')}
      command={command}
      body={{}}
      placeOf={(code) => placeOfCriterion(code, page, t)}
      disabled={!step}
      onClose={onClose}
    >
      <StepChoice page={page} steps={open} value={step} onChange={choose} />
    </ConfirmDialog>
  );
}
