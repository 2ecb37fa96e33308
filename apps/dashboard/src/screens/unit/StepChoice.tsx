import type { StepKey } from '../../api/types.js';
import { useT } from '../../i18n/i18n.js';

interface Props {
  steps: StepKey[];
  value: StepKey | undefined;
  onChange: (step: StepKey) => void;
}

/** Which of the steps a command is about. */
export function StepChoice({ steps, value, onChange }: Props) {
  const t = useT();
  return (
    <fieldset>
      <legend>{t('board:stepMenu')}</legend>
      {steps.map((step) => (
        <label key={step} data-on={step === value || undefined}>
          <input type="radio" name="step" value={step} checked={step === value} onChange={() => onChange(step)} />
          <span>{t(`step:${step}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
