import { useState } from 'react';
import { useCompleteStep } from '../../api/actions.js';
import type { StepKey } from '../../api/types.js';
import { CommandDialog } from '../../components/CommandDialog.js';
import { useT } from '../../i18n/i18n.js';
import { useFrame } from '../../shell/frame-context.js';
import type { UnitDialogProps } from './dialogs.js';
import { placeOfCriterion } from './places.js';
import { StepChoice } from './StepChoice.js';

/** A person says that a step is done; when something is missing the answer is the list of it, each with its place. */
export function CompleteDialog({ page, caseId, onClose }: UnitDialogProps) {
  const t = useT();
  const { announce } = useFrame();
  const open = page.steps.filter((s) => ['run', 'due', 'late'].includes(s.state)).map((s) => s.step);
  const [step, setStep] = useState(open.includes(page.standsAt!) ? page.standsAt : open[0]);
  const command = useCompleteStep(caseId, step ?? 'plan');
  const choose = (chosen: StepKey) => {
    command.reset();
    setStep(chosen);
  };
  return (
    <CommandDialog
      title={t('unit:completeTitle', { unit: page.code })}
      lead={t('unit:completeLead')}
      submit={t('unit:completeCommit')}
      sending={command.isPending}
      failure={command.error}
      placeOf={(code) => placeOfCriterion(code, page, t)}
      disabled={!step}
      onClose={onClose}
      onSubmit={() =>
        command.mutate(
          {},
          {
            onSuccess: () => {
              announce(t('unit:completedNow'));
              onClose();
            },
          },
        )
      }
    >
      <StepChoice page={page} steps={open} value={step} onChange={choose} />
    </CommandDialog>
  );
}
