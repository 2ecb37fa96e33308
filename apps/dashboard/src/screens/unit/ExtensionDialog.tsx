import { useState } from 'react';
import { useRequestExtension } from '../../api/actions.js';
import { fieldErrors } from '../../api/problem.js';
import type { UnitPage } from '../../api/types.js';
import { Fields } from '../../components/CommandDialog.js';
import { DayField } from '../../components/DayField.js';
import { useT } from '../../i18n/i18n.js';
import { ReasonDialog } from '../ReasonDialog.js';
import { StepChoice } from './StepChoice.js';

/** Asks for another day with a reason; whoever decides gets it in his inbox. The first deadline is never lost. */
export function ExtensionDialog({ page, caseId, onClose }: { page: UnitPage; caseId: string; onClose: () => void }) {
  const t = useT();
  const command = useRequestExtension(caseId);
  const open = page.steps.filter(
    (s) => ['none', 'run', 'due', 'late'].includes(s.state) && s.dueOn && s.step !== 'accountability',
  );
  const [step, setStep] = useState(open[0]?.step);
  const [to, setTo] = useState(open[0]?.dueOn);
  return (
    <ReasonDialog
      title={t('unit:extendTitle', { unit: page.code })}
      hint={t('unit:extendHint')}
      submit={t('unit:extendCommit')}
      done={t('unit:extended')}
      command={command}
      bodyOf={(reason) => ({ step: step ?? 'implementation', to: to ?? '', reason })}
      onClose={onClose}
    >
      <StepChoice
        page={page}
        steps={open.map((s) => s.step)}
        value={step}
        onChange={(chosen) => {
          setStep(chosen);
          setTo(open.find((s) => s.step === chosen)?.dueOn);
        }}
      />
      <Fields>
        <DayField
          key={step}
          label={t('command:newDeadline')}
          value={to}
          error={fieldErrors(command.error ?? undefined).to}
          onChange={setTo}
        />
      </Fields>
    </ReasonDialog>
  );
}
