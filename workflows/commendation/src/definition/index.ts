import type { CaseRef } from '@vandong/case-workflow/contract';
import { openCase } from '@vandong/case-workflow/definition';

/** One proposal: its eligibility is watched and its decision chased until it is made (dossier 5.5). */
export async function commendation(ref: CaseRef) {
  const proposal = openCase(ref);
  await proposal.through('decision');
  await proposal.close();
}
