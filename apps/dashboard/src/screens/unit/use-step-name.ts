import type { StepKey, UnitPage } from '../../api/types.js';
import { useSay } from '../../i18n/bilingual.js';
import { useT } from '../../i18n/i18n.js';

/** What a step is called at this unit in this round: the server says so, the same as in every notice and list. */
export function useStepName({ steps }: Pick<UnitPage, 'steps'>): (step: StepKey) => string {
  const t = useT();
  const say = useSay();
  return (step) => {
    const named = steps.find((each) => each.step === step);
    return named ? say(named.name) : t(`step:${step}`);
  };
}
