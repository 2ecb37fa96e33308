import { useState } from 'react';
import { useWaiveStep } from '../../api/actions.js';
import type { UnitPage } from '../../api/types.js';
import { useT } from '../../i18n/i18n.js';
import { ReasonDialog } from '../ReasonDialog.js';
import { StepChoice } from './StepChoice.js';

/** A step that does not apply to this unit, with its reason; not the same as a step that is not expected. */
export function StepWaiverDialog({ page, caseId, onClose }: { page: UnitPage; caseId: string; onClose: () => void }) {
  const t = useT();
  const open = page.steps
    .filter((s) => s.step !== 'accountability' && ['none', 'run', 'due', 'late'].includes(s.state))
    .map((s) => s.step);
  const [step, setStep] = useState(open[0]);
  return (
    <ReasonDialog
      title={t('unit:waiveTitle', { unit: page.code })}
      hint={t('unit:waiveHint')}
      submit={t('unit:waiveCommit')}
      done={t('unit:waivedNow')}
      command={useWaiveStep(caseId, step ?? 'inspection')}
      bodyOf={(reason) => ({ reason })}
      onClose={onClose}
    >
      <StepChoice page={page} steps={open} value={step} onChange={setStep} />
    </ReasonDialog>
  );
}
