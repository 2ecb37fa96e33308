import type { StepKey, UnitPage } from '../../api/types.js';
import { useT } from '../../i18n/i18n.js';
import { useStepName } from './use-step-name.js';

interface Props {
  page: UnitPage;
  steps: StepKey[];
  value: StepKey | undefined;
  onChange: (step: StepKey) => void;
}

/** Which of the steps a command is about. */
export function StepChoice({ page, steps, value, onChange }: Props) {
  const t = useT();
  const name = useStepName(page);
  return (
    <fieldset>
      <legend>{t('board:stepMenu')}</legend>
      {steps.map((step) => (
        <label key={step} data-on={step === value || undefined}>
          <input type="radio" name="step" value={step} checked={step === value} onChange={() => onChange(step)} />
          <span>{name(step)}</span>
        </label>
      ))}
    </fieldset>
  );
}
