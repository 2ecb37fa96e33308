import type { CaseRef } from '@vandong/case-workflow/contract';
import { openCase } from '@vandong/case-workflow/definition';

/** One unit's pass through one round (dossier 1.5). When each step is done is the decider's law, not this sentence's. */
export async function unitRound(round: CaseRef) {
  const unit = openCase(round);
  await unit.through('plan');
  await unit.through('briefing');
  await Promise.all([unit.through('implementation'), unit.through('inspection')]);
  await unit.through('review');
  await Promise.all([unit.through('commendation'), unit.through('accountability')]);
  await unit.close();
}
